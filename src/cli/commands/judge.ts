import type { JudgeModel } from '../../readings/index.ts';
import { command } from '../command.ts';
import { MODEL_URL, SPEC } from '../options.ts';
import { openPack, openSpec, PACK } from '../packs.ts';
import { printResult, type Runtime } from '../runtime.ts';

/** A model's opinion of each directive's words, into the pack's `judgement.json`. */
export const judge = command({
  name: 'judge',
  summary: 'what a model finds the words to do, three votes each',
  args: [PACK],
  options: {
    model: {
      value: 'M',
      summary: 'the model that judges',
      missing: 'which model judges? give --model, and --url for one that is not at OpenAI',
    },
    url: MODEL_URL,
    spec: SPEC,
  },
  json: true,
  async run([folder], { model, url, spec: release }, context) {
    const { judgementOf, judgeWords } = await import('../../readings/index.ts');
    const { packFolders } = await import('../../store/index.ts');
    const pack = await openPack(folder);
    const spec = await openSpec(release ?? pack.spec);
    const judgement = await judgeWords(pack, spec, await judgeFrom(model, url, context));
    const file = await packFolders.saveFile(folder, 'judgement.json', `${JSON.stringify(judgement, null, 1)}\n`);
    const { judgedBy, beyond } = judgementOf({ ...pack, judgement }, spec);
    printResult(
      context,
      { file, judged: judgedBy !== null, beyond: Object.fromEntries(beyond) },
      [
        ...[...beyond].map(([id, found]) => `? ${id} reaches further than it declares: ${found.join(', ')}`),
        `${pack.directives.length} directives judged by ${model}; ${beyond.size} to review; written to ${file}`,
      ].join('\n'),
    );
    if (!judgedBy) context.tell('some directives got no readable vote, so the pack stays unjudged');
    return 0;
  },
});

/** The model that judges words, asked with the environment's key. */
export async function judgeFrom(model: string, url: string | undefined, { environment }: Runtime): Promise<JudgeModel> {
  const { askInForm, endpointFrom } = await import('../../models/index.ts');
  const endpoint = endpointFrom(environment, model, url);
  return { model, ask: (system, question, form) => askInForm(endpoint, system, question, form) };
}
