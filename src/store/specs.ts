import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Spec } from '../model-spec/index.ts';

/** Digests that come with Endonym; from `src/store` and from `dist/store` they lie equally far. */
const DIGESTS = new URL('../../model-spec/', import.meta.url);

/** Ids of the releases that Endonym knows, oldest first. */
export async function specIds(): Promise<readonly string[]> {
  const names = await readdir(fileURLToPath(DIGESTS));
  return names.flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []).sort();
}

/** A release's digest by id; the newest without one; nothing for an id nobody knows. */
export async function loadSpec(id?: string): Promise<Spec | undefined> {
  const known = await specIds();
  const wanted = id ?? known.at(-1);
  if (!wanted || !known.includes(wanted)) return undefined;
  // Endonym's own file, which a test reads from the spec again.
  const digest: Spec = JSON.parse(await readFile(new URL(`${wanted}.json`, DIGESTS), 'utf8'));
  return digest;
}
