/** Reads a country's pack: files to values, with every fault told at its place. It knows no spec and judges nothing. */
export {
  BASES,
  type Basis,
  type Citation,
  type Directive,
  type DirectiveFacts,
  type Duty,
  EFFECTS,
  type Effect,
  inForce,
  MISSING,
  SURFACES,
  type Surface,
  withDuty,
} from './directive.ts';
export { type ReadResult, readDocument } from './document.ts';
export type { PackFiles } from './files.ts';
export type { Pack } from './pack.ts';
export { describeProvenance, provenanceOf } from './provenance.ts';
export { type PackResult, readPack } from './read.ts';
export { jsonSchemas } from './schemas.ts';
export { type CurriculumItem, curriculumName, readCase } from './sections/curriculum/case.ts';
export { CurriculumError, caseFromCsv } from './sections/curriculum/table.ts';
export { opinion } from './sections/judgement.ts';
export type { Contact } from './sections/safety.ts';
export { type MergedTerms, mergeTerms } from './sections/terms/merge.ts';
export { readTerms, type Term, writeTerms } from './sections/terms/table.ts';
export { type ExchangedTerm, readTbx, TbxError, writeTbx } from './sections/terms/tbx.ts';
export { starterPack } from './starter.ts';
