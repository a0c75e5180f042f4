/** A stem, and what may follow it, as a regular expression. */
export interface Stem {
  readonly letters: string;
  readonly ending: string;
}

/** What a language knows of how its words change at their end. */
export type Stemmer = (word: string) => readonly Stem[];

/** Letters that an ending may add; German and Estonian endings and compounds fit, another word seldom does. */
export const ANY_ENDING = '\\p{L}{0,7}';

/** A word as it is, without its last vowel where it is long: what any language with endings does. */
export const plainStem = (word: string): string =>
  [...word].length >= 5 ? word.replace(/[aeiouyõäöüáéíóúàèìòùâêîôûåæø]$/u, '') : word;

/** For a language that nothing more is known of. */
export const stemsOfAny: Stemmer = (word) => [{ letters: plainStem(word), ending: ANY_ENDING }];
