import type { z } from 'zod';
import type { Directive } from './directive.ts';
import type { FileReader } from './files.ts';
import type { StarterPlace } from './place.ts';
import type { NamedWord } from './word.ts';

/**
 * One section of a pack: its files, and all that is known of them. The type `Pack`, the check for unknown files, the JSON Schemas,
 * inheritance, provenance and the starter pack are made of the list of these.
 */
export interface Section<Part extends object, Kind extends string> {
  readonly name: string;
  /** By path, `safety.yaml`, or of a whole folder, `evals/*.yaml`: the schema of each; `null` for what is neither YAML nor JSON. */
  readonly files: Readonly<Record<string, z.ZodType | null>>;
  readonly read: (reader: FileReader) => Read<Part>;
  /** What a child has by its parent, over what it wrote itself; of its own part only the keys that change. */
  readonly inherit: (own: Part, parent: Part) => Partial<Part>;
  /** Values that a person would ask the origin of; directives apart, which every section has them told of. */
  readonly values: (part: Part) => readonly NamedValue<Kind>[];
  /** Every text of its part that a model, an answer or a page may show. */
  readonly words: (part: Part) => readonly NamedWord[];
  /** The first of its files in a new pack; `null` where a new pack has none. */
  readonly starter: (place: StarterPlace) => string | null;
}

/** What reading a section gave: its part of the pack, and the directives that stand in its file. */
export interface Read<Part extends object> {
  readonly part: Part;
  readonly directives?: readonly Directive[];
}

/** A value that has a name of its own in the pack. */
export interface NamedValue<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  /** Where it stands, for what a person wrote line by line. */
  readonly at?: { readonly file: string; readonly line: number };
  readonly value: unknown;
}

/** Declares a section; what it leaves out, it has not: a child keeps its own part, nothing is named, a new pack has no such file. */
export const section = <Part extends object, Kind extends string = never>({
  inherit = () => ({}),
  values = () => [],
  words = () => [],
  starter = () => null,
  ...rest
}: Pick<Section<Part, Kind>, 'name' | 'files' | 'read'> &
  Partial<Pick<Section<Part, Kind>, 'inherit' | 'values' | 'words' | 'starter'>>): Section<Part, Kind> => ({
  ...rest,
  inherit,
  values,
  words,
  starter,
});

/** Two tables by language as one; `join` says what becomes of a language's two parts. */
export function joinedByLanguage<Value>(
  parent: Readonly<Record<string, Value>>,
  own: Readonly<Record<string, Value>>,
  join: (theirs: Value | undefined, ours: Value | undefined) => Value,
): Record<string, Value> {
  const languages = new Set([...Object.keys(parent), ...Object.keys(own)]);
  return Object.fromEntries([...languages].map((language) => [language, join(parent[language], own[language])]));
}
