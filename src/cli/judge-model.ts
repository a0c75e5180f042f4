import type { JudgeModel } from '../readings/index.ts';
import type { Runtime } from './runtime.ts';

/** The model that judges words: at the address given, else where the environment says, with the environment's key. */
export async function judgeFrom(model: string, url: string | undefined, { environment }: Runtime): Promise<JudgeModel> {
  const { askInForm } = await import('../models/index.ts');
  const endpoint = {
    url: url ?? environment.OPENAI_BASE_URL ?? 'https://api.openai.com/v1',
    model,
    key: environment.OPENAI_API_KEY,
  };
  return { model, ask: (system, question, form) => askInForm(endpoint, system, question, form) };
}
