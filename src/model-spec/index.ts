/** Reads a release of the Model Spec and compares two. It keeps facts (ids, levels, hashes) and judges nothing. */
export { describeDiff, percent } from './describe.ts';
export { diffSpecs, type SpecDiff } from './diff.ts';
export { readSpec } from './digest.ts';
export { SpecError } from './error.ts';
export type { Example } from './examples.ts';
export {
  type Authority,
  RED_LINES,
  type RedLine,
  type Section,
  type SectionId,
  type Spec,
  type SpecId,
} from './section.ts';
