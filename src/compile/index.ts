/** Makes a release of a judged pack: immutable, named by its content, every sentence traced to its source. It serves nobody. */
export { compile, nameOf } from './compile.ts';
export { layerText } from './layers.ts';
export { asWord, phrasesPattern, quickPattern } from './matchers.ts';
export type {
  Compiled,
  LanguageRule,
  Layer,
  NoticeRule,
  Release,
  ReleasedDirective,
  Sentence,
  TermRule,
} from './release.ts';
export { RELEASE_WORDS } from './words.ts';
