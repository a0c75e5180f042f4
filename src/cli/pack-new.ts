import { join } from 'node:path';
import { type Surface, starterPack } from '../pack/index.ts';
import { loadPackFiles, savePack, specIds } from '../store/index.ts';
import { surfaceOf } from './check.ts';
import { type ExitCode, type Runtime, UsageError } from './runtime.ts';

export interface PackNewOptions {
  readonly out?: string | undefined;
  readonly publisher?: string | undefined;
  readonly surface?: string | undefined;
  readonly extends?: string | undefined;
}

/** `endonym pack new TAG`: a pack that checks clean and teaches by its comments. At a terminal it asks what no flag has said. */
export async function packNew(given: string | undefined, options: PackNewOptions, runtime: Runtime): Promise<ExitCode> {
  const tag = tagOf(given);
  const { ask, print } = runtime;
  const out = options.out ?? 'packs';
  const parent = options.extends && (await parentIn(out, options.extends));
  const publisher = options.publisher ?? (await ask?.('Who stands behind this pack? ')) ?? '';
  const surfaces = surfacesOf(options.surface ?? (await ask?.('Where is it served (organization, api)? ')) ?? '');
  const files = starterPack({
    ...{ tag, surfaces, spec: (await specIds()).at(-1) ?? '' },
    publisher: publisher.trim() || `the authors of ${tag}`,
    ...(parent && { extends: parent }),
  });
  const folder = join(out, tag);
  if (!(await savePack(folder, files))) throw new UsageError(`${folder} is there already; nothing was written`);
  print(
    [`${folder} is ready:`, ...[...files.keys()].map((file) => `  ${file}`), '', `endonym check ${folder}`].join('\n'),
  );
  return 0;
}

function tagOf(given: string | undefined): string {
  if (!given) throw new UsageError('for which language and country? endonym pack new lv-LV');
  try {
    const [tag = ''] = Intl.getCanonicalLocales(given);
    if (new Intl.Locale(tag).region) return tag;
  } catch {
    // Falls through to the same advice: it is no tag at all.
  }
  throw new UsageError(`\`${given}\` is no BCP 47 tag with a region; give one such as lv-LV`);
}

async function parentIn(out: string, given: string): Promise<string> {
  const tag = tagOf(given);
  await loadPackFiles(join(out, tag)).catch(() => {
    throw new UsageError(`there is no pack ${join(out, tag)} to extend; it must lie beside the new one`);
  });
  return tag;
}

function surfacesOf(list: string): readonly Surface[] {
  const named = list.split(/[\s,]+/).flatMap((name) => surfaceOf(name || undefined) ?? []);
  return named.length > 0 ? [...new Set(named)] : ['organization', 'api'];
}
