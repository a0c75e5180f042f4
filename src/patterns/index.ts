/** What finds words and phrases in text, in inflected forms and in streams: patterns, stems, terms. It knows no language by name. */
export { Alternatives } from './alternatives.ts';
export { withoutVowelSigns } from './letters.ts';
export { loadProver, type PatternProver } from './linear.ts';
export { partialPattern } from './partial.ts';
export { asWord, phrasePattern, phrasesPattern, quickPattern } from './phrases.ts';
export { ANY_ENDING, plainStem, type Stem, type Stemmer, stemsOfAny } from './stems.ts';
export { TermFinder } from './term-finder.ts';
