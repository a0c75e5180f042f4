import { dirname, join } from 'node:path';
import { provenance } from '../../pack/index.ts';
import { command } from '../command.ts';
import { openPack, PACK } from '../packs.ts';
import { printResult } from '../runtime.ts';

/** What a child has of its own, from its parent, in its place, and what it leaves. */
export const packExplain = command({
  name: 'pack explain',
  summary: 'what it has of its own and from its parent, and where',
  args: [PACK],
  options: {},
  json: true,
  async run([folder], _, context) {
    const pack = await openPack(folder);
    const parent = pack.extends ? await openPack(join(dirname(folder), pack.extends)) : undefined;
    const values = provenance.of(pack, parent).map(({ at, ...value }) => ({
      ...value,
      ...(at && { at: { file: at.file, line: at.line } }),
    }));
    printResult(
      context,
      { pack: pack.tag, extends: pack.extends ?? null, values },
      provenance.describe(pack.tag, pack.extends, values),
    );
    return 0;
  },
});
