import type { Pack } from '../pack/index.ts';
import type { Spec } from '../spec/index.ts';
import { beyondDeclared, majorityOf, promptHash } from './opinion.ts';
import { directiveHash } from './review.ts';

/** Who judged a pack's words, by what instructions. */
export interface JudgedBy {
  readonly model: string;
  readonly prompt_sha256: string;
  readonly votes: number;
}

/** What a judge found of a pack. */
export interface Judgement {
  /** `null` where some directive has no opinion that is still about its words: then the pack is unjudged. */
  readonly by: JudgedBy | null;
  /** What goes beyond the declared, by directive; those that agree are not here. */
  readonly beyond: ReadonlyMap<string, readonly string[]>;
}

/** What the judgement that lies in a pack still says under this spec: of directives that were edited since, nothing. */
export async function judgementOf(pack: Pack, spec: Spec): Promise<Judgement> {
  const { judgement } = pack;
  const beyond = new Map<string, readonly string[]>();
  if (judgement?.spec !== spec.id || judgement.prompt_sha256 !== (await promptHash(spec))) return { by: null, beyond };
  let judged = 0;
  for (const directive of pack.directives) {
    const opinion = judgement.opinions[directive.id];
    if (!opinion || opinion.votes.length === 0 || opinion.sha256 !== (await directiveHash(directive))) continue;
    judged += 1;
    const found = beyondDeclared(directive, majorityOf(opinion.votes), spec);
    if (found.length > 0) beyond.set(directive.id, found);
  }
  const { model, prompt_sha256, votes } = judgement;
  return { by: judged === pack.directives.length ? { model, prompt_sha256, votes } : null, beyond };
}
