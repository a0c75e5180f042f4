/** The few things that every module says: where, what is wrong, the same JSON, its digest, a day. It imports nothing but the hash, and takes in nothing new. */
export type { Branded } from './brand.ts';
export { canonicalJson, type Json, sha256 } from './canonical.ts';
export { type Day, isDay } from './day.ts';
export { byPosition, type Diagnostic, type SourcePosition, showDiagnostic, showPosition } from './diagnostic.ts';
