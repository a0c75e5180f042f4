import { styleText } from 'node:util';
import type { Paint } from '../../boundary/index.ts';
import { translator } from '../../i18n/index.ts';
import type { ReviewFault } from '../../readings/index.ts';
import { command, type OptionValues } from '../command.ts';
import { tellFailure } from '../failure.ts';
import { SPEC, SURFACE } from '../options.ts';
import { fileIn, openPack, openSpec, PACK } from '../packs.ts';
import { type CommandContext, type ExitCode, languageOf, untilStopped } from '../runtime.ts';

const OPTIONS = {
  surface: { ...SURFACE, summary: 'first_party, organization or api; without it, each surface that the pack is for' },
  spec: SPEC,
  lang: { value: 'L', summary: 'the language of the report, such as et' },
  watch: { summary: 'again after each change of the pack, until stopped' },
} as const;

/** A verdict for each directive; without `--surface`, on each surface that the pack is for. */
export const check = command({
  name: 'check',
  summary: 'verdicts; exit 1 if any is refused',
  args: [PACK],
  options: OPTIONS,
  json: true,
  async run([folder], options, context) {
    if (!options.watch) return checkOnce(folder, options, context);
    const { workOnChanges } = await import('../../store/index.ts');
    const stop = workOnChanges(folder, async () => {
      // A fault in a file is told and waited out.
      await checkOnce(folder, options, context).catch((error: unknown) => tellFailure(error, context));
      context.tell(`watching ${folder}`);
    });
    await untilStopped();
    await stop();
    return 0;
  },
});

async function checkOnce(
  folder: string,
  options: OptionValues<typeof OPTIONS>,
  context: CommandContext,
): Promise<ExitCode> {
  const { BOUNDARY_MESSAGES, checkJson, checkReport, judgePack, judgeWords } = await import('../../boundary/index.ts');
  const { sureLanguage } = await import('../../models/index.ts');
  const { packWords } = await import('../../pack/index.ts');
  const { readingsOf } = await import('../../readings/index.ts');
  const pack = await openPack(folder);
  const spec = await openSpec(options.spec ?? pack.spec);
  const on = context.today();
  const languageIn = await sureLanguage();
  const { reviews, judgedBy: by, beyond, rejected } = await readingsOf(pack, spec);
  const words = judgeWords(packWords(pack), languageIn);
  for (const { file, fault } of rejected) context.tell(`${file}: ${REJECTED[fault]}`);
  const say = translator(pack.messages, BOUNDARY_MESSAGES);
  const paint: Paint = (style, text) => (context.colour ? styleText(style, text) : text);
  const language = options.lang ?? languageOf(context);
  const checked = (options.surface ? [options.surface] : pack.surfaces).map((surface) => {
    const verdicts = judgePack(pack, spec, surface, on, { reviews, beyond, languageOf: languageIn });
    return { pathOf: (file: string) => fileIn(folder, file), pack, spec, surface, on, verdicts, words, by };
  });
  if (context.format === 'json')
    context.print(JSON.stringify(checkJson(checked, options.surface ?? null, say, language), null, 2));
  else for (const one of checked) context.print(checkReport(one, say, language, paint));
  return checked.some(({ verdicts }) => [...verdicts, ...words].some(({ kind }) => kind === 'refused')) ? 1 : 0;
}

/** Why a review settles nothing any more. */
const REJECTED: Readonly<Record<ReviewFault, string>> = {
  unreadable: 'this is no signed review',
  'unknown-directive': 'the directive that was reviewed is not in the pack',
  edited: 'the directive was edited since it was reviewed; it needs a new review',
  'unknown-key': 'signed by none of the keys under `reviewers:` in pack.yaml',
};
