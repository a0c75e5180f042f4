/** Reads a country's pack: files to values, with every fault told at its place. It knows no spec and judges nothing. */
export { unrepairableTerms } from './contacts.ts';
export { ExchangeError } from './diagnostics.ts';
export {
  BASES,
  type Directive,
  type DirectiveFacts,
  inForce,
  MISSING,
  SURFACES,
  type Surface,
  withDuty,
} from './directive.ts';
export { readDocument } from './document.ts';
export { curriculumExchange, termExchange } from './exchange.ts';
export type { Pack } from './pack.ts';
export { provenance } from './provenance.ts';
export { readPack } from './read.ts';
export { packSchemas } from './schemas.ts';
export type { Term } from './sections/terms/table.ts';
export { starterPack } from './starter.ts';
export { packWords } from './words.ts';
