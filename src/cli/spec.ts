import { readFile, writeFile } from 'node:fs/promises';
import { type Reached, type Review, reachOf, reviewFor } from '../boundary/index.ts';
import { diffSpecs, readSpec, type SpecDiff, SpecError } from '../model-spec/index.ts';
import { reviewsOf } from '../readings/index.ts';
import { openPack, openSpec } from './load.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

/** `endonym spec import FILE.md --id ID`: the digest of a release, printed or written. */
export async function specImport(
  file: string | undefined,
  options: { id?: string | undefined; out?: string | undefined },
  runtime: Runtime,
): Promise<ExitCode> {
  if (!file || !options.id)
    throw new UsageError('give the release’s markdown and its id: endonym spec import FILE.md --id 2025-12-18');
  const markdown = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`there is no file ${file}`);
  });
  const { spec } = await readSpec(markdown, options.id).catch((error) => {
    if (error instanceof SpecError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  });
  const { id, authority_names, sections, red_lines, commitments } = spec;
  const digest = { id, sections, red_lines, commitments, authority_names };
  if (!options.out) printJson(runtime, digest);
  else await writeFile(options.out, `${JSON.stringify(digest, null, 1)}\n`);
  return 0;
}

/** `endonym spec diff A B`: what came, went and changed; with a pack, which of its directives that reaches. */
export async function specDiff(
  [a, b]: readonly string[],
  options: { pack?: string | undefined; json?: boolean | undefined },
  runtime: Runtime,
): Promise<ExitCode> {
  if (!a || !b) throw new UsageError('give two releases: endonym spec diff 2025-04-11 2025-12-18');
  const [from, to] = [await openSpec(a), await openSpec(b)];
  const diff = diffSpecs(from, to);
  const pack = options.pack ? await openPack(options.pack) : undefined;
  const reviews = pack ? (await reviewsOf(pack)).valid : [];
  const directives = pack && reachOf(pack.directives, from, to, runtime.today()).map(accepted(reviews, to.id));
  if (options.json) printJson(runtime, directives ? { ...diff, directives } : diff);
  else runtime.print(readable(diff, directives));
  return 0;
}

/** What a directive meets, and who accepted it as it reads now under the release that comes. */
interface Met extends Reached {
  readonly review: { readonly verdict: Review['verdict']; readonly by: string; readonly on: string } | null;
}

const accepted =
  (reviews: readonly Review[], spec: string) =>
  (reached: Reached): Met => {
    const found = reviewFor(reviews, reached.directive, spec);
    return { ...reached, review: found ? { verdict: found.verdict, by: found.by, on: found.on } : null };
  };

function readable(diff: SpecDiff, directives: readonly Met[] | undefined): string {
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? ['', `${title} (${items.length})`, ...items.map((item) => `  ${item}`)] : [];
  const change = ({ id, from, to }: { id: string; from: string | null; to: string | null }) =>
    `${id}: ${from ?? 'none'} → ${to ?? 'none'}`;
  return [
    `Model Spec ${diff.from} → ${diff.to}`,
    ...list(
      'level renamed',
      diff.authority_renamed.map(({ from, to, sections }) => `${from} → ${to}, in ${sections.length} sections`),
    ),
    ...list('sections added', diff.added),
    ...list('sections removed', diff.removed),
    ...list('authority changed', diff.authority.map(change)),
    ...list('moved', diff.moved.map(change)),
    ...list('title changed', diff.retitled.map(change)),
    ...list(
      'renamed',
      diff.renamed.map(({ from, to, likeness }) => `${from} → ${to} (${percent(likeness)} alike)`),
    ),
    ...list(
      'text changed',
      diff.likeness.map(({ id, likeness }) => `${id}${likeness === null ? '' : ` (${percent(likeness)} alike)`}`),
    ),
    ...list('red lines changed', diff.red_lines),
    ...list('commitments changed', diff.commitments),
    ...(directives ? directiveLines(directives) : []),
  ].join('\n');
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;

const SAID: Readonly<Record<Reached['reach'], string>> = {
  section_gone: 'section gone',
  section_renamed: 'section renamed',
  section_added: 'section new',
  authority_changed: 'authority changed',
  text_changed: 'text changed',
  untouched: 'untouched',
};

function directiveLines(directives: readonly Met[]): string[] {
  const reached = directives.filter(({ reach }) => reach !== 'untouched');
  const lines = reached.flatMap((met) => [
    `  ${met.directive}: ${SAID[met.reach]}`,
    ...detailsOf(met).map((line) => `    ${line}`),
  ]);
  return ['', `directives reached (${reached.length} of ${directives.length}; the others are untouched)`, ...lines];
}

function detailsOf({ sections, verdicts, review }: Met): string[] {
  const section = ({ id, changes, likeness, renamed_to }: Reached['sections'][number]) =>
    [
      `${id}: ${changes.join(', ')}`,
      ...(typeof likeness === 'number' ? [`${percent(likeness)} alike`] : []),
      ...(renamed_to ? [`goes on as ${renamed_to}`] : []),
    ].join('; ');
  return [
    ...sections.map(section),
    ...verdicts.map(({ surface, from, to }) => `${surface}: ${from} → ${to}`),
    review ? `${review.verdict} by ${review.by} on ${review.on}` : 'nobody has accepted it yet: endonym review',
  ];
}
