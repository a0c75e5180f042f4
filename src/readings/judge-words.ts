import pLimit from 'p-limit';
import type { Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { directiveHash } from './review.ts';
import {
  judgePrompt,
  judgeQuestion,
  majorityOf,
  OPINION_SCHEMA,
  type Opinion,
  promptHash,
  readOpinion,
  wordsIn,
} from './votes.ts';

/** A model that judges words: it is asked a question under a system prompt, for an answer in a form. */
export interface JudgeModel {
  readonly model: string;
  readonly ask: (system: string, question: string, form: { name: string; schema: object }) => Promise<string>;
}

/** A lone vote is chance; of three, two agree. */
const VOTES = 3;
/** Directives that are judged at once. */
const AT_ONCE = 8;

/** What lies in a pack as `judgement.json`. */
export type Judgement = NonNullable<Pack['judgement']>;

/** A model's votes on each directive's words under this spec. @throws what the model's port throws */
export async function judgeWords(pack: Pack, spec: Spec, judge: JudgeModel): Promise<Judgement> {
  const votes = await votesOnEach(pack.directives.map(wordsIn), spec, judge);
  const opinions = Object.fromEntries(
    pack.directives.map((directive, at) => [
      directive.id,
      { sha256: directiveHash(directive), votes: [...(votes[at] ?? [])] },
    ]),
  );
  return { model: judge.model, prompt_sha256: promptHash(spec), spec: spec.id, votes: VOTES, opinions };
}

/** Whether a judge finds each text dishonest: more than half of its votes find it to conceal, steer away, report, identify or pretend. */
export async function judgeHonesty(
  texts: readonly string[],
  spec: Spec,
  judge: JudgeModel,
): Promise<readonly boolean[]> {
  const votes = await votesOnEach(texts, spec, judge);
  return votes.map((each) => majorityOf(each).asks.length > 0);
}

/** The readable votes on each text, in the texts' order. */
function votesOnEach(texts: readonly string[], spec: Spec, judge: JudgeModel): Promise<readonly Opinion[][]> {
  const limit = pLimit(AT_ONCE);
  const form = { name: 'opinion', schema: OPINION_SCHEMA };
  const prompt = judgePrompt(spec);
  return limit.map(texts, async (words) => {
    const answers = await Promise.all(
      Array.from({ length: VOTES }, () => judge.ask(prompt, judgeQuestion(words), form)),
    );
    return answers.flatMap((answer) => readOpinion(answer) ?? []);
  });
}
