import { dirname, extname, join } from 'node:path';
import { type Diagnostic, showDiagnostic } from '../kernel/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { InputError, loadPack, loadSpec, specIds } from '../store/index.ts';

/** A pack's faults, all of them; a command tells them and ends with 2. */
export class PackFaults extends Error {
  constructor(
    readonly folder: string,
    readonly diagnostics: readonly Diagnostic[],
  ) {
    super(`${folder} has ${diagnostics.length} faults`);
    this.name = 'PackFaults';
  }
}

/** The argument that most commands take. */
export const PACK = { name: 'PACK', missing: 'which pack? give its folder, such as packs/et-EE' } as const;

/** @throws {PackFaults | InputError} */
export async function openPack(folder: string): Promise<Pack> {
  const outcome = await loadPack(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
      throw new InputError('missing', `there is no pack at ${folder}`, { cause });
    throw cause;
  });
  if (!outcome.ok) throw new PackFaults(folder, outcome.diagnostics);
  return outcome.pack;
}

/** @throws {InputError} */
export async function openSpec(id: string | undefined): Promise<Spec> {
  const spec = await loadSpec(id);
  if (!spec)
    throw new InputError('missing', `there is no Model Spec release ${id}; known are ${(await specIds()).join(', ')}`);
  return spec;
}

/** A pack, with the release of the Model Spec that it was written against. @throws {PackFaults | InputError} */
export async function openPackWithSpec(folder: string): Promise<{ readonly pack: Pack; readonly spec: Spec }> {
  const pack = await openPack(folder);
  return { pack, spec: await openSpec(pack.spec) };
}

/** Whether a file that somebody exchanges is a table of comma-separated values. */
export const isTable = (file: string): boolean => extname(file).toLowerCase() === '.csv';

/** What was read of a file, where nothing in it is faulty. @throws {InputError} with every fault */
export function faultless<Read extends { readonly diagnostics: readonly Diagnostic[] }>(read: Read): Read {
  if (read.diagnostics.length > 0) throw new InputError('invalid', read.diagnostics.map(showDiagnostic).join('\n'));
  return read;
}

/** Where a pack's file lies: in its folder; a parent's, which has its tag before it, in the folder beside. */
export const fileIn = (folder: string, file: string): string =>
  join(file.includes('/') && !OWN_FOLDERS.test(file) ? dirname(folder) : folder, file);

const OWN_FOLDERS = /^(?:evals|curriculum|reviews)\//;
