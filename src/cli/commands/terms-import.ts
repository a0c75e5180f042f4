import { baseOf } from '../../i18n/index.ts';
import type { Term } from '../../pack/index.ts';
import { textFiles } from '../../store/index.ts';
import { command } from '../command.ts';
import { faultless, isTable, openPack } from '../packs.ts';
import { printResult } from '../runtime.ts';

const USAGE = 'give FILE --pack PACK';

/** Terms of a TBX or CSV file into the pack's `terms.csv`. Where anything is faulty, nothing is written. */
export const termsImport = command({
  name: 'terms import',
  summary: 'terms of a TBX or CSV file into the pack',
  args: [{ name: 'FILE', missing: USAGE }],
  options: {
    pack: { value: 'PACK', summary: 'the pack that they go into', missing: USAGE },
    source: { value: 'URL', summary: 'where terms were found that name no source' },
  },
  json: true,
  async run([file], { pack: folder, source = '' }, context) {
    const { mergeTerms, readTerms, writeTerms } = (await import('../../pack/index.ts')).termExchange;
    const { InputError, packFolders } = await import('../../store/index.ts');
    const pack = await openPack(folder);
    const incoming = await termsIn(file, await textFiles.readAt(file), baseOf(pack.tag));
    const merged = mergeTerms(pack.terms, incoming, source);
    if ('unsourced' in merged) {
      const { unsourced } = merged;
      const found = `${unsourced.length} of ${incoming.length} terms name no source, ${unsourced[0]} first`;
      throw new InputError('invalid', `${found}; give --source URL for those`);
    }
    const written = writeTerms(merged.terms);
    faultless(readTerms('terms.csv', written));
    await packFolders.saveFile(folder, 'terms.csv', written);
    const { added, replaced } = merged;
    const counts = { read: incoming.length, added, replaced, terms: merged.terms.length };
    printResult(context, counts, `${added} terms added, ${replaced} replaced; ${pack.tag} has ${counts.terms}`);
    return 0;
  },
});

async function termsIn(file: string, source: string, language: string): Promise<readonly Omit<Term, 'at'>[]> {
  const { ExchangeError, termExchange } = await import('../../pack/index.ts');
  const { InputError } = await import('../../store/index.ts');
  if (isTable(file)) return faultless(termExchange.readTerms(file, source)).terms;
  const terms = await termExchange.readTbx(source, language).catch((cause) => {
    throw cause instanceof ExchangeError ? new InputError('invalid', `${file}:${cause.message}`, { cause }) : cause;
  });
  if (terms.length === 0) throw new InputError('invalid', `${file} has no terms in ${language}`);
  return terms;
}
