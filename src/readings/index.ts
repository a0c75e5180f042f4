/** Who read which words of a pack: signed reviews, judges’ votes. It settles nothing: the boundary does. */
export { judgementOf } from './judgement.ts';
export { readingsOf } from './readings.ts';
export { directiveHash, type ReviewFault, reviewsOf, signReview } from './review.ts';
export {
  judgePrompt,
  judgeQuestion,
  majorityOf,
  OPINION_SCHEMA,
  type Opinion,
  promptHash,
  readOpinion,
  wordsIn,
} from './votes.ts';
