import { dirname, join } from 'node:path';
import { ORIGINS, type Provenance, provenanceOf } from '../../pack/index.ts';
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
    const values = provenanceOf(pack, parent).map(({ at, ...value }) => ({
      ...value,
      ...(at && { at: { file: at.file, line: at.line } }),
    }));
    printResult(
      context,
      { pack: pack.tag, extends: pack.extends ?? null, values },
      readable(pack.tag, pack.extends, values),
    );
    return 0;
  },
});

/** Directives, contacts and terms by name; outcomes and messages, of which there are hundreds, by number. */
function readable(tag: string, parent: string | undefined, values: readonly Provenance[]): string {
  const lines = ORIGINS.flatMap((origin) => {
    const group = values.filter((value) => value.origin === origin);
    if (group.length === 0) return [];
    const named = group.filter(({ kind }) => kind === 'directive' || kind === 'contact' || kind === 'term');
    const counted = (['outcome', 'message'] as const).flatMap((kind) => {
      const count = group.filter((value) => value.kind === kind).length;
      return count > 0 ? [`  ${kind.padEnd(9)} ${count} of them`] : [];
    });
    return ['', `${origin} (${group.length}), from ${group[0]?.from}`, ...named.map(line), ...counted];
  });
  return [`${tag}${parent ? ` extends ${parent}` : ' extends no other pack'}`, ...lines].join('\n');
}

const line = ({ kind, id, at }: Provenance): string =>
  `  ${kind.padEnd(9)} ${id}${at ? `  ${at.file}:${at.line}` : ''}`;
