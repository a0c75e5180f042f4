import type { Pack } from '../../pack/index.ts';
import { textFiles } from '../../store/index.ts';
import { command } from '../command.ts';
import { faultless, isTable, openPack } from '../packs.ts';
import { printResult } from '../runtime.ts';

const USAGE = 'give FILE or URL, and --pack PACK';

/** A CASE 1.1 package, from a file or a CASE server, or a table, into the pack's `curriculum/`. */
export const curriculumImport = command({
  name: 'curriculum import',
  summary: 'a CASE 1.1 package, or a table, into the pack',
  args: [{ name: 'FILE|URL', missing: USAGE }],
  options: {
    pack: { value: 'PACK', summary: 'the pack that it goes into', missing: USAGE },
    title: { value: 'T', summary: 'what a table is called' },
    source: { value: 'URL', summary: 'where a table was found' },
    out: { value: 'FILE', summary: 'its name in curriculum/; by its title without one' },
  },
  json: true,
  async run([from], { pack: folder, title: named, source, out }, context) {
    const { basename, extname } = await import('node:path');
    const { nameOf, readCase } = (await import('../../pack/index.ts')).curriculumExchange;
    const { packFolders } = await import('../../store/index.ts');
    const pack = await openPack(folder);
    const text = isTable(from)
      ? await tableAsCase(from, pack, { title: named, source, on: context.today() })
      : await textFiles.readAt(from);
    const { title, items } = faultless(readCase(from, text));
    const name = out ?? `${nameOf(title) || basename(from, extname(from))}.json`;
    const file = await packFolders.saveFile(
      folder,
      `curriculum/${name}`,
      `${JSON.stringify(JSON.parse(text), null, 1)}\n`,
    );
    printResult(context, { title, items: items.length, file }, `${title}: ${items.length} items, written to ${file}`);
    return 0;
  },
});

/** What a table says nothing of. */
interface TableFacts {
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly on: string;
}

async function tableAsCase(file: string, pack: Pack, { title, source, on }: TableFacts): Promise<string> {
  const { curriculumExchange, ExchangeError } = await import('../../pack/index.ts');
  const { InputError } = await import('../../store/index.ts');
  if (!title || !source)
    throw new InputError(
      'invalid',
      'a table says nothing of itself: give --title, and --source URL where it was found',
    );
  const table = await textFiles.readAt(file);
  try {
    const head = { title, creator: pack.publisher, uri: source, changed: `${on}T00:00:00Z` };
    return JSON.stringify(curriculumExchange.caseFromCsv(table, head));
  } catch (cause) {
    throw cause instanceof ExchangeError ? new InputError('invalid', `${file}: ${cause.message}`, { cause }) : cause;
  }
}
