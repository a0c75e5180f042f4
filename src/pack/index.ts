/** Reads a country's pack: files to values, with every fault told at its place. It knows no spec and judges nothing. */
export { CurriculumError, caseFromCsv } from './case.ts';
export { type CurriculumItem, readCase } from './curriculum.ts';
export {
  BASES,
  type Basis,
  type Citation,
  type Directive,
  EFFECTS,
  type Effect,
  SURFACES,
  type Surface,
} from './directive.ts';
export { type Outcome, readDocument } from './document.ts';
export { baseOf, languageIn, type Text, textIn, withoutVowelSigns } from './field.ts';
export type { Contact, Pack, PackFiles, PersonalKind } from './pack.ts';
export { partialPattern } from './pattern.ts';
export { ORIGINS, type Origin, type Provenance, provenanceOf } from './provenance.ts';
export { type PackOutcome, readPack } from './read.ts';
export { ASKS, jsonSchemas, opinion } from './schema.ts';
export { type Starter, starterPack } from './starter.ts';
export { type ExchangedTerm, readTbx, TbxError, writeTbx } from './tbx.ts';
export { readTerms, type Term, writeTerms } from './terms.ts';
export { type Catalogue, type Params, type Say, speaker } from './words.ts';
