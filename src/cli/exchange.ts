import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { baseOf } from '../i18n/index.ts';
import { showDiagnostic } from '../kernel/index.ts';
import {
  CurriculumError,
  caseFromCsv,
  type ExchangedTerm,
  type Pack,
  readCase,
  readTbx,
  readTerms,
  TbxError,
  writeTbx,
  writeTerms,
} from '../pack/index.ts';
import { openPack } from './load.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

export interface ExchangeOptions {
  readonly pack?: string | undefined;
  readonly format?: string | undefined;
  readonly source?: string | undefined;
  readonly title?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `endonym terms export PACK [--format tbx|csv]`: the pack's terms, for a terminology manager. */
export async function termsExport(
  folder: string | undefined,
  { format = 'tbx', out }: ExchangeOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  if (format !== 'tbx' && format !== 'csv') throw new UsageError(`terms go out as tbx or csv, not \`${format}\``);
  const pack = await openPack(folder);
  const text = format === 'tbx' ? writeTbx(pack.terms, baseOf(pack.tag), pack.publisher) : writeTerms(pack.terms);
  if (out) await writeFile(out, text);
  else runtime.print(text.trimEnd());
  return 0;
}

/**
 * `endonym terms import FILE --pack PACK [--source URL]`: terms of a TBX or CSV file into the pack's `terms.csv`; a concept that is there
 * is replaced, the others stay. Where anything is faulty, nothing is written.
 */
export async function termsImport(
  file: string | undefined,
  options: ExchangeOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  if (!file || !options.pack) throw new UsageError('give FILE --pack PACK');
  const pack = await openPack(options.pack);
  const source = await textOf(file);
  const coming = isTable(file) ? termsIn(file, source) : await tbxTerms(file, source, baseOf(pack.tag));
  const sourced = coming.map((term) => ({ ...term, source: term.source || (options.source ?? '') }));
  const lacking = sourced.filter((term) => !URL.canParse(term.source));
  if (lacking.length > 0)
    throw new UsageError(
      `${lacking.length} of ${coming.length} terms name no source, ${lacking[0]?.concept} first; give --source URL for those`,
    );
  const concepts = new Map<string, ExchangedTerm>([...pack.terms, ...sourced].map((term) => [term.concept, term]));
  const written = writeTerms([...concepts.values()]);
  termsIn('terms.csv', written);
  await writeFile(join(options.pack, 'terms.csv'), written);
  const replaced = coming.filter(({ concept }) => pack.terms.some((term) => term.concept === concept)).length;
  const counts = { read: coming.length, added: coming.length - replaced, replaced, terms: concepts.size };
  if (options.json) printJson(runtime, counts);
  else runtime.print(`${counts.added} terms added, ${replaced} replaced; ${pack.tag} has ${counts.terms}`);
  return 0;
}

const isTable = (file: string): boolean => extname(file).toLowerCase() === '.csv';

function termsIn(file: string, source: string): readonly ExchangedTerm[] {
  const { terms, diagnostics } = readTerms(file, source);
  if (diagnostics.length > 0) throw new UsageError(diagnostics.map(showDiagnostic).join('\n'));
  return terms;
}

async function tbxTerms(file: string, source: string, language: string): Promise<readonly ExchangedTerm[]> {
  const terms = await readTbx(source, language).catch((error) => {
    throw error instanceof TbxError ? new UsageError(`${file}:${error.message}`) : error;
  });
  if (terms.length === 0) throw new UsageError(`${file} has no terms in ${language}`);
  return terms;
}

/**
 * `endonym curriculum import FILE|URL --pack PACK [--title T --source URL]`: a CASE 1.1 package, from a file or a CASE server, or a table,
 * into the pack's `curriculum/`.
 */
export async function curriculumImport(
  from: string | undefined,
  options: ExchangeOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  if (!from || !options.pack) throw new UsageError('give FILE or URL, and --pack PACK');
  const pack = await openPack(options.pack);
  const text = isTable(from) ? await tableAsCase(from, pack, options, runtime) : await textOf(from);
  const { title, items, diagnostics } = readCase(from, text);
  if (diagnostics.length > 0) throw new UsageError(diagnostics.map(showDiagnostic).join('\n'));
  const folder = join(options.pack, 'curriculum');
  const file = join(folder, options.out ?? `${nameFrom(title) || basename(from, extname(from))}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(JSON.parse(text), null, 1)}\n`);
  if (options.json) printJson(runtime, { title, items: items.length, file });
  else runtime.print(`${title}: ${items.length} items, written to ${file}`);
  return 0;
}

async function tableAsCase(file: string, pack: Pack, { title, source }: ExchangeOptions, { today }: Runtime) {
  if (!title || !source)
    throw new UsageError('a table says nothing of itself: give --title, and --source URL where it was found');
  const head = { title, creator: pack.publisher, uri: source, changed: `${today()}T00:00:00Z` };
  const table = await textOf(file);
  try {
    return JSON.stringify(caseFromCsv(table, head));
  } catch (error) {
    throw error instanceof CurriculumError ? new UsageError(`${file}: ${error.message}`) : error;
  }
}

/** A file's name from a title in any script: its letters and digits, joined by hyphens. */
const nameFrom = (title: string): string =>
  (
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('-');

/** @throws {UsageError} for a file that is not there, or an address that answers with anything but 200 */
async function textOf(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place))
    return readFile(place, 'utf8').catch(() => {
      throw new UsageError(`there is no file ${place}`);
    });
  const response = await fetch(place, { headers: { Accept: 'application/json' } }).catch((error: Error) => {
    throw new UsageError(
      `${place} cannot be reached: ${error.cause instanceof Error ? error.cause.message : error.message}`,
    );
  });
  if (!response.ok) throw new UsageError(`${place} answered ${response.status}`);
  return response.text();
}
