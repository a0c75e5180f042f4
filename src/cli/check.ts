import {
  BOUNDARY_WORDS,
  explain,
  judgementOf,
  judgePack,
  type ReviewFault,
  reviewsOf,
  type Verdict,
} from '../boundary/index.ts';
import { type Say, SURFACES, type Surface, speaker } from '../pack/index.ts';
import { type Checked, checkReport } from './check-report.ts';
import { openPack, openSpec } from './load.ts';
import { type ExitCode, languageOf, printJson, type Surroundings, UsageError } from './outcome.ts';
import { CLI_WORDS } from './words.ts';

export interface CheckOptions {
  readonly surface?: string | undefined;
  readonly spec?: string | undefined;
  readonly lang?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `endonym check PACK`: a verdict for each directive; without `--surface`, on each surface that the pack is for. */
export async function check(
  folder: string | undefined,
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const asked = surfaceOf(options.surface);
  const pack = await openPack(folder);
  const spec = await openSpec(options.spec ?? pack.spec);
  const on = surroundings.today();
  const { by, beyond } = await judgementOf(pack, spec);
  const { standing, fallen } = await reviewsOf(pack);
  for (const { file, fault } of fallen) surroundings.tell(`${file}: ${FALLEN[fault]}`);
  const say = speaker(pack.messages, CLI_WORDS, BOUNDARY_WORDS);
  const language = options.lang ?? languageOf(surroundings);
  const checked = (asked ? [asked] : pack.surfaces).map((surface) => ({
    ...{ folder: folder ?? '', pack, spec, surface, on },
    verdicts: judgePack(pack, spec, surface, on, { reviews: standing, beyond }),
    by,
  }));
  if (options.json) printJson(surroundings, asJson(checked, asked ?? null, say, language));
  else for (const one of checked) surroundings.print(checkReport(one, say, language, surroundings.colour));
  return checked.some(({ verdicts }) => verdicts.some(({ kind }) => kind === 'refused')) ? 1 : 0;
}

/** Why a review settles nothing any more. */
const FALLEN: Readonly<Record<ReviewFault, string>> = {
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

function asJson(checked: readonly Checked[], surface: Surface | null, say: Say, language: string): object {
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
  say: Say,
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
