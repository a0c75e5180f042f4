import type { Surface } from '../../pack/index.ts';
import { command } from '../command.ts';
import { SURFACE, surfaceIn } from '../options.ts';
import { UsageError } from '../runtime.ts';

/** A pack that checks clean and teaches by its comments. At a terminal it asks what no option has said. */
export const packNew = command({
  name: 'pack new',
  summary: 'a pack to start from, such as lv-LV',
  args: [{ name: 'TAG', missing: 'for which language and country? endonym pack new lv-LV' }],
  options: {
    publisher: { value: 'NAME', summary: 'who stands behind it' },
    surface: { ...SURFACE, summary: 'where it is served, one or several', parse: surfacesIn },
    extends: { value: 'TAG', summary: 'the pack beside it that it extends', parse: tagIn },
    out: { value: 'DIR', summary: 'the folder for its folder; packs without one' },
  },
  async run([given], { out = 'packs', extends: parent, publisher, surface }, { ask, print }) {
    const { join } = await import('node:path');
    const { starterPack } = await import('../../pack/index.ts');
    const { InputError, packFolders, specIds } = await import('../../store/index.ts');
    const tag = tagIn(given);
    if (parent)
      await packFolders.files(join(out, parent)).catch((cause) => {
        const beside = `there is no pack ${join(out, parent)} to extend; it must lie beside the new one`;
        throw cause.code === 'ENOENT' ? new InputError('missing', beside, { cause }) : cause;
      });
    const named = publisher ?? (await ask?.('Who stands behind this pack? ')) ?? '';
    const surfaces = surface ?? surfacesIn((await ask?.('Where is it served (organization, api)? ')) ?? '');
    const files = starterPack({
      tag,
      surfaces: surfaces.length > 0 ? surfaces : ['organization', 'api'],
      spec: (await specIds()).at(-1) ?? '',
      publisher: named.trim() || `the authors of ${tag}`,
      ...(parent && { extends: parent }),
    });
    const folder = join(out, tag);
    if (!(await packFolders.save(folder, files)))
      throw new InputError('invalid', `${folder} is there already; nothing was written`);
    print(
      [`${folder} is ready:`, ...[...files.keys()].map((file) => `  ${file}`), '', `endonym check ${folder}`].join(
        '\n',
      ),
    );
    return 0;
  },
});

function tagIn(given: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(given);
    if (new Intl.Locale(tag).region) return tag;
  } catch {
    // Falls through to the same advice: it is no tag at all.
  }
  throw new UsageError(`\`${given}\` is no BCP 47 tag with a region; give one such as lv-LV`);
}

/** Surfaces in a list with commas or spaces, each once. */
function surfacesIn(list: string): readonly Surface[] {
  const named = list.split(/[\s,]+/).filter(Boolean);
  return [...new Set(named.map(surfaceIn))];
}
