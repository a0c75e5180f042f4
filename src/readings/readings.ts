import type { Readings } from '../boundary/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { directiveHash, type ReviewFault, reviewsOf } from './review.ts';
import { beyondDeclared, majorityOf, promptHash } from './votes.ts';

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

/** What the judgement that lies in a pack still says under this spec: of directives that were edited since, nothing. */
export function judgementOf(pack: Pack, spec: Spec): Pick<Readings, 'judgedBy' | 'beyond'> {
  const { judgement } = pack;
  const beyond = new Map<string, readonly string[]>();
  if (judgement?.spec !== spec.id || judgement.prompt_sha256 !== promptHash(spec)) return { judgedBy: null, beyond };
  let judged = 0;
  for (const directive of pack.directives) {
    const opinion = judgement.opinions[directive.id];
    if (!opinion || opinion.votes.length === 0 || opinion.sha256 !== directiveHash(directive)) continue;
    judged += 1;
    const found = beyondDeclared(directive, majorityOf(opinion.votes), spec);
    if (found.length > 0) beyond.set(directive.id, found);
  }
  const { model, prompt_sha256, votes } = judgement;
  return { judgedBy: judged === pack.directives.length ? { model, prompt_sha256, votes } : null, beyond };
}
