/** What the program knows of a language, one folder each. It knows no country and no pack. */
export { ASKS, type Ask, type CueTable, type Slant, WORD_START } from './cues.ts';
export { type Dictionary, type DictionarySource, openDictionary } from './dictionary.ts';
export { compileDictionary } from './dictionary-file.ts';
export { directionOf, LANGUAGES, phrasePattern, phrasesPattern, profileOf } from './languages.ts';
export type { LanguageProfile } from './profile.ts';
export { type RepairContact, type TermRepairFault, termRepairFault } from './repairable.ts';
