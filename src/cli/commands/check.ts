import { BOUNDARY_MESSAGES, judgePack } from '../../boundary/index.ts';
import { translator } from '../../i18n/index.ts';
import { type ReviewFault, readingsOf } from '../../readings/index.ts';
import { checkJson, checkReport } from '../check-report.ts';
import { command, type OptionValues } from '../command.ts';
import { tellFailure } from '../failure.ts';
import { CLI_MESSAGES } from '../messages.ts';
import { SPEC, SURFACE } from '../options.ts';
import { openPack, openSpec, PACK } from '../packs.ts';
import { type CommandContext, type ExitCode, languageOf } from '../runtime.ts';

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
    const { whileWatching } = await import('../watch.ts');
    await whileWatching(
      folder,
      () => checkOnce(folder, options, context),
      (error) => tellFailure(error, context),
      context,
    );
    return 0;
  },
});

async function checkOnce(
  folder: string,
  options: OptionValues<typeof OPTIONS>,
  context: CommandContext,
): Promise<ExitCode> {
  const pack = await openPack(folder);
  const spec = await openSpec(options.spec ?? pack.spec);
  const on = context.today();
  const { reviews, judgedBy: by, beyond, rejected } = await readingsOf(pack, spec);
  for (const { file, fault } of rejected) context.tell(`${file}: ${REJECTED[fault]}`);
  const say = translator(pack.messages, CLI_MESSAGES, BOUNDARY_MESSAGES);
  const language = options.lang ?? languageOf(context);
  const checked = (options.surface ? [options.surface] : pack.surfaces).map((surface) => {
    const verdicts = judgePack(pack, spec, surface, on, { reviews, beyond });
    return { folder, pack, spec, surface, on, verdicts, by };
  });
  if (context.format === 'json')
    context.print(JSON.stringify(checkJson(checked, options.surface ?? null, say, language), null, 2));
  else for (const one of checked) context.print(checkReport(one, say, language, context.colour));
  return checked.some(({ verdicts }) => verdicts.some(({ kind }) => kind === 'refused')) ? 1 : 0;
}

/** Why a review settles nothing any more. */
const REJECTED: Readonly<Record<ReviewFault, string>> = {
  unreadable: 'this is no signed review',
  'unknown-directive': 'the directive that was reviewed is not in the pack',
  edited: 'the directive was edited since it was reviewed; it needs a new review',
  'unknown-key': 'signed by none of the keys under `reviewers:` in pack.yaml',
};
