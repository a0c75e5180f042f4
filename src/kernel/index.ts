/** The few things that every room says: where, what is wrong, the same JSON, its digest, a day. It imports nothing and takes in nothing new. */
export type { Branded } from './brand.ts';
export { canonicalJson, type Json } from './canonical.ts';
export { type Day, isDay } from './day.ts';
export { byPosition, type Diagnostic, type SourcePosition, showDiagnostic, showPosition } from './diagnostic.ts';
export { sha256 } from './digest.ts';
