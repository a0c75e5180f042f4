import type { Readings } from '../boundary/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { judgementOf } from './judgement.ts';
import { type ReviewFault, reviewsOf } from './review.ts';

/** All that lies in a pack of what others said of its words and that still holds; and the reviews that do not, with why. */
export async function readingsOf(
  pack: Pack,
  spec: Spec,
): Promise<
  Omit<Readings, 'languageOf'> & {
    readonly rejected: readonly { readonly file: string; readonly fault: ReviewFault }[];
  }
> {
  const { valid, rejected } = await reviewsOf(pack);
  return { reviews: valid, ...judgementOf(pack, spec), rejected };
}
