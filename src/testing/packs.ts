import { fileURLToPath } from 'node:url';
import { type Compiled, compile } from '../compile/index.ts';
import type { Spec } from '../model-spec/index.ts';
import { type Pack, readPack } from '../pack/index.ts';
import { loadPack, loadSpec, packFolders } from '../store/index.ts';

type PackFiles = Parameters<typeof readPack>[0];

/** A folder with a whole pack of no country: one of each thing, in English. */
export const MINIMAL = fileURLToPath(new URL('packs/minimal', import.meta.url));

/** The small pack's files, for a test that changes some of them. */
export const minimalFiles: PackFiles = await packFolders.files(MINIMAL);

/** The pack, where the test takes for granted that it has no fault; what is wrong with it, as an error, where it has. */
export function mustRead(outcome: ReturnType<typeof readPack>): Pack {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics, null, 1));
  return outcome.pack;
}

/** A pack of these files alone, by name. */
export const packFrom = (files: Readonly<Record<string, string>>): Pack =>
  mustRead(readPack(new Map(Object.entries(files))));

/** The small pack, with these files in the place of its own or beside them. */
export const readMinimal = (changed: Readonly<Record<string, string>> = {}): Pack =>
  packFrom({ ...Object.fromEntries(minimalFiles), ...changed });

/** A country's pack as it is kept: for a test that is about that country. */
export const readCountry = async (tag: string): Promise<Pack> => mustRead(await loadPack(`packs/${tag}`));

/** The facts of a Model Spec release: of the newest, unless another is named. */
export async function mustLoadSpec(id?: string): Promise<Spec> {
  const spec = await loadSpec(id);
  if (!spec) throw new Error(`no spec ${id}`);
  return spec;
}

/** The release that a pack makes with the spec that it was written against. */
export const released = async (pack: Pack): Promise<Compiled> => compile(pack, await mustLoadSpec(pack.spec));
