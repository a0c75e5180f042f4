/** May this directive stand? One verdict each, by rule. It changes nothing, asks nobody and reads no clock. */
export { type Explanation, explain, sectionUrl } from './explain.ts';
export { judge, judgePack } from './judge.ts';
export { type Reason, REASONS, type ReasonCode, type Verdict, VERDICTS, type VerdictKind } from './verdict.ts';
export { BOUNDARY_WORDS } from './words.ts';
