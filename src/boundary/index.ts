/** May this directive stand? One verdict each, by rule. It changes nothing, asks nobody and reads no clock. */
export { undeclaredWords } from './cues.ts';
export { type Explanation, explain, sectionUrl } from './explain.ts';
export { judge, judgePack } from './judge.ts';
export { type JudgedBy, type Judgement, judgementOf } from './judged.ts';
export {
  judgePrompt,
  judgeQuestion,
  majorityOf,
  OPINION_SCHEMA,
  type Opinion,
  promptHash,
  readOpinion,
  wordsIn,
} from './opinion.ts';
export { type Reach, type Reached, type ReachedSection, reachedBy, reachOf } from './reach.ts';
export { directiveHash, type Review, type ReviewFault, reviewFor, reviewsOf, signReview } from './review.ts';
export { REASONS, type Reason, type ReasonCode, VERDICTS, type Verdict, type VerdictKind } from './verdict.ts';
export { BOUNDARY_WORDS } from './words.ts';
