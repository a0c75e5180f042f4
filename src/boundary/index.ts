/** May this directive stand? One verdict each, by rule. It changes nothing, asks nobody and reads no clock. */
export { undeclaredWords } from './cues.ts';
export { explain, sectionUrl } from './explain.ts';
export { judge, judgePack } from './judge.ts';
export { BOUNDARY_MESSAGES, type BoundaryKey } from './messages.ts';
export { type Reached, reachOf } from './reach.ts';
export { checkJson, checkReport, type Paint } from './report.ts';
export type { Judgeable } from './rules.ts';
export { type Readings, type Review, reviewFor, UNREAD } from './said.ts';
export type { Verdict, VerdictKind } from './verdict.ts';
export { judgeWords } from './words.ts';
