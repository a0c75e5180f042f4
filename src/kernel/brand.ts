/**
 * A text that names one kind of thing: a directive's name cannot stand where a section's is wanted. Texts from outside become one where
 * a schema or a type first says what they are.
 */
export type Branded<Name extends string> = string & { readonly __name?: Name };
