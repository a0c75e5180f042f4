import { type Reached, type Review, reachOf, reviewFor } from '../boundary/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { reviewsOf } from './review.ts';

/** What a directive meets under another release of the Model Spec, and who accepted it as it reads now under that one. */
export interface AcceptedReach extends Reached {
  readonly review: Pick<Review, 'verdict' | 'by' | 'on'> | null;
}

/** What the way from one release to another does to each directive of a pack, in their order. */
export async function acceptedReachOf(
  pack: Pack,
  from: Spec,
  to: Spec,
  on: Day | null,
): Promise<readonly AcceptedReach[]> {
  const { valid } = await reviewsOf(pack);
  return reachOf(pack.directives, from, to, on).map((reached) => {
    const found = reviewFor(valid, reached.directive, to.id);
    return { ...reached, review: found ? { verdict: found.verdict, by: found.by, on: found.on } : null };
  });
}
