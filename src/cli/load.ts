import { dirname, join } from 'node:path';
import type { Diagnostic } from '../kernel/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { loadPack, loadSpec, specIds } from '../store/index.ts';
import { UsageError } from './runtime.ts';

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

/** @throws {PackFaults | UsageError} */
export async function openPack(folder: string | undefined): Promise<Pack> {
  if (!folder) throw new UsageError('which pack? give its folder, such as packs/et-EE');
  const outcome = await loadPack(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new UsageError(`there is no pack at ${folder}`);
    throw error;
  });
  if (!outcome.ok) throw new PackFaults(folder, outcome.diagnostics);
  return outcome.pack;
}

/** @throws {UsageError} */
export async function openSpec(id: string | undefined): Promise<Spec> {
  const spec = await loadSpec(id);
  if (!spec) throw new UsageError(`there is no Model Spec release ${id}; known are ${(await specIds()).join(', ')}`);
  return spec;
}

/** Where a pack's file lies: in its folder; a parent's, which has its tag before it, in the folder beside. */
export const fileIn = (folder: string, file: string): string =>
  join(file.includes('/') && !OWN_FOLDERS.test(file) ? dirname(folder) : folder, file);

const OWN_FOLDERS = /^(?:evals|curriculum|reviews)\//;
