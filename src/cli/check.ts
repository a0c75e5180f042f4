import { BOUNDARY_MESSAGES, type BoundaryKey, explain, judgePack, type Verdict } from '../boundary/index.ts';
import { type Translate, translator } from '../i18n/index.ts';
import { SURFACES, type Surface } from '../pack/index.ts';
import { type ReviewFault, readingsOf } from '../readings/index.ts';
import { type Checked, checkReport } from './check-report.ts';
import { openPack, openSpec } from './load.ts';
import { CLI_MESSAGES } from './messages.ts';
import { type ExitCode, languageOf, printJson, type Runtime, UsageError } from './runtime.ts';

export interface CheckOptions {
  readonly surface?: string | undefined;
  readonly spec?: string | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `endonym check PACK`: a verdict for each directive; without `--surface`, on each surface that the pack is for. */
export async function check(folder: string | undefined, options: CheckOptions, runtime: Runtime): Promise<ExitCode> {
  const asked = surfaceOf(options.surface);
  const pack = await openPack(folder);
  const spec = await openSpec(options.spec ?? pack.spec);
  const on = runtime.today();
  const { reviews, judgedBy: by, beyond, rejected } = await readingsOf(pack, spec);
  for (const { file, fault } of rejected) runtime.tell(`${file}: ${REJECTED[fault]}`);
  const say = translator(pack.messages, CLI_MESSAGES, BOUNDARY_MESSAGES);
  const language = options.lang ?? languageOf(runtime);
  const checked = (asked ? [asked] : pack.surfaces).map((surface) => ({
    ...{ folder: folder ?? '', pack, spec, surface, on },
    verdicts: judgePack(pack, spec, surface, on, { reviews, beyond }),
    by,
  }));
  if (options.json) printJson(runtime, asJson(checked, asked ?? null, say, language));
  else for (const one of checked) runtime.print(checkReport(one, say, language, runtime.colour));
  return checked.some(({ verdicts }) => verdicts.some(({ kind }) => kind === 'refused')) ? 1 : 0;
}

/** Why a review settles nothing any more. */
const REJECTED: Readonly<Record<ReviewFault, string>> = {
  unreadable: 'this is no signed review',
  'unknown-directive': 'the directive that was reviewed is not in the pack',
  edited: 'the directive was edited since it was reviewed; it needs a new review',
  'unknown-key': 'signed by none of the keys under `reviewers:` in pack.yaml',
};

export function surfaceOf(text: string | undefined): Surface | undefined {
  const surface = SURFACES.find((known) => known === text);
  if (text !== undefined && !surface)
    throw new UsageError(`there is no surface \`${text}\`; known are ${SURFACES.join(', ')}`);
  return surface;
}

function asJson(
  checked: readonly Checked[],
  surface: Surface | null,
  say: Translate<BoundaryKey>,
  language: string,
): object {
  const [first] = checked;
  return {
    pack: first?.pack.tag,
    spec: first?.spec.id,
    surface,
    on: first?.on,
    judged: Boolean(first?.by),
    ...(first?.by && { judge: first.by }),
    verdicts: checked.flatMap((one) =>
      one.verdicts.map((verdict) => verdictJson(verdict, one, surface, say, language)),
    ),
  };
}

function verdictJson(
  verdict: Verdict,
  { pack, spec }: Checked,
  surface: Surface | null,
  say: Translate<BoundaryKey>,
  language: string,
): object {
  const at = pack.directives.find(({ id }) => id === verdict.directive)?.at;
  return {
    directive: verdict.directive,
    ...(surface === null && { surface: verdict.surface }),
    kind: verdict.kind,
    reasons: verdict.reasons.map((reason) => ({
      code: reason.code,
      section: reason.section,
      message: explain(reason, spec, say, language).message,
    })),
    ...(verdict.reviewed && { reviewed: verdict.reviewed }),
    at: { file: at?.file, line: at?.line },
  };
}
