import { command } from '../command.ts';
import { MODEL_URL, SPEC } from '../options.ts';
import { openSpec } from '../packs.ts';
import { printResult } from '../runtime.ts';
import { judgeFrom } from './judge.ts';

/** How well dishonest directives are found, on the half of the labelled set that is held apart: by the cues, and by a model where one is named. */
export const judgeBench = command({
  name: 'judge bench',
  summary: 'how well cues, or a judge, find what is dishonest',
  args: [],
  options: {
    model: { value: 'M', summary: 'a model that judges too; without one, the cues alone' },
    url: MODEL_URL,
    spec: SPEC,
  },
  json: true,
  async run(_, { model, url, spec: release }, context) {
    const { undeclaredWords } = await import('../../boundary/index.ts');
    const { describeScores, judgeHonesty, promptHash, scoresByLanguage } = await import('../../readings/index.ts');
    const { loadLabelled } = await import('../../store/index.ts');
    const spec = await openSpec(release);
    const set = (await loadLabelled()).filter(({ measure }) => measure);
    const flaggedBy = (flags: readonly boolean[]) =>
      scoresByLanguage(set.map((each, at) => ({ ...each, flagged: flags[at] ?? false })));
    const cues = flaggedBy(
      set.map(({ language, say }) => undeclaredWords({ say: { [language]: say }, effect: 'adapt' }) !== undefined),
    );
    const texts = set.map(({ say }) => say);
    const judge =
      model === undefined ? null : flaggedBy(await judgeHonesty(texts, spec, await judgeFrom(model, url, context)));
    printResult(
      context,
      { directives: set.length, prompt_sha256: promptHash(spec), cues, ...(judge && { model, judge }) },
      [
        `${set.length} directives, held apart`,
        describeScores('cues', cues),
        ...(judge ? [describeScores(model ?? '', judge)] : []),
      ].join('\n'),
    );
    return 0;
  },
});
