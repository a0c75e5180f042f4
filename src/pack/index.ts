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
export { type ReadResult, readDocument } from './document.ts';
export type { Contact, Pack, PackFiles } from './pack.ts';
export { ORIGINS, type Origin, type Provenance, provenanceOf } from './provenance.ts';
export { type PackResult, readPack } from './read.ts';
export { jsonSchemas, opinion } from './schema.ts';
export { type Starter, starterPack } from './starter.ts';
export { type ExchangedTerm, readTbx, TbxError, writeTbx } from './tbx.ts';
export { readTerms, type Term, writeTerms } from './terms.ts';
