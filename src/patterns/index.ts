/** What finds words and phrases in text, however they are typed: folding, patterns, stems, terms, also in streams. It knows no language by name. */
export { Alternatives } from './alternatives.ts';
export { type Folded, fold, foldWithMap, foldWithoutMarks, withoutMarks } from './fold.ts';
export { loadProver, type PatternProver } from './linear.ts';
export { partialPattern } from './partial.ts';
export { asWord, phrasePattern, phrasesPattern, quickPattern, withoutVowelSigns } from './phrases.ts';
export { ANY_ENDING, plainStem, type Stem, type Stemmer, stemsOfAny } from './stems.ts';
export { TermFinder } from './term-finder.ts';
