/** Who read which words of a pack: signed reviews, judges’ votes. It settles nothing: the boundary does. */
export { acceptedReachOf, describeReach } from './accepted.ts';
export { type JudgeModel, type Judgement, judgeHonesty, judgeWords } from './judge-words.ts';
export { judgementOf, readingsOf } from './readings.ts';
export { directiveHash, type ReviewFault, refusedEverywhere, reviewsOf, signReview } from './review.ts';
export { describeScores, scoresByLanguage } from './score.ts';
export { promptHash } from './votes.ts';
