import { baseOf } from '../../i18n/index.ts';
import { command } from '../command.ts';
import { openPack, PACK } from '../packs.ts';
import { UsageError } from '../runtime.ts';

/** The pack's terms, for a terminology manager. */
export const termsExport = command({
  name: 'terms export',
  summary: 'terms as TBX-Basic or CSV',
  args: [PACK],
  options: {
    format: { value: 'tbx|csv', summary: 'tbx without it', parse: formatIn },
    out: { value: 'FILE', summary: 'where they are written; printed without one' },
  },
  async run([folder], { format = 'tbx', out }, { print }) {
    const { writeFile } = await import('node:fs/promises');
    const { writeTbx, writeTerms } = (await import('../../pack/index.ts')).termExchange;
    const pack = await openPack(folder);
    const text =
      format === 'tbx' ? await writeTbx(pack.terms, baseOf(pack.tag), pack.publisher) : writeTerms(pack.terms);
    if (out) await writeFile(out, text);
    else print(text.trimEnd());
    return 0;
  },
});

function formatIn(text: string): 'tbx' | 'csv' {
  if (text !== 'tbx' && text !== 'csv') throw new UsageError(`terms go out as tbx or csv, not \`${text}\``);
  return text;
}
