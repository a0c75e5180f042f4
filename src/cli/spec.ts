import { readFile, writeFile } from 'node:fs/promises';
import { type Reached, reachedBy } from '../boundary/index.ts';
import { diffSpecs, readSpec, type SpecDiff, SpecError } from '../spec/index.ts';
import { openPack, openSpec } from './load.ts';
import { type ExitCode, printJson, type Surroundings, UsageError } from './outcome.ts';

/** `endonym spec import FILE.md --id ID`: the digest of a release, printed or written. */
export async function specImport(
  file: string | undefined,
  options: { id?: string | undefined; out?: string | undefined },
  surroundings: Surroundings,
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
  if (!options.out) printJson(surroundings, digest);
  else await writeFile(options.out, `${JSON.stringify(digest, null, 1)}\n`);
  return 0;
}

/** `endonym spec diff A B`: what came, went and changed; with a pack, which of its directives that reaches. */
export async function specDiff(
  [a, b]: readonly string[],
  options: { pack?: string | undefined; json?: boolean | undefined },
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (!a || !b) throw new UsageError('give two releases: endonym spec diff 2025-04-11 2025-12-18');
  const [from, to] = [await openSpec(a), await openSpec(b)];
  const diff = diffSpecs(from, to);
  const pack = options.pack ? await openPack(options.pack) : undefined;
  const directives = pack && reachedBy(pack.directives, from, to, surroundings.today());
  if (options.json) printJson(surroundings, directives ? { ...diff, directives } : diff);
  else surroundings.print(readable(diff, directives));
  return 0;
}

function readable(diff: SpecDiff, directives: readonly Reached[] | undefined): string {
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
    ...list('text changed', diff.text),
    ...list('red lines changed', diff.red_lines),
    ...list('commitments changed', diff.commitments),
    ...(directives ? list('directives reached', directives.map(reachedLine)) : []),
  ].join('\n');
}

const reachedLine = ({ directive, sections, verdicts }: Reached): string => {
  const why = sections.map(({ id, changes }) => `${id} (${changes.join(', ')})`).join('; ');
  const moved = verdicts.map(({ surface, from, to }) => `${surface}: ${from} → ${to}`).join('; ');
  return `${directive}: ${why}${moved ? `; ${moved}` : ''}`;
};
