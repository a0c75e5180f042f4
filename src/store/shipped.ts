import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Spec } from '../model-spec/index.ts';

/** Endonym's own version. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;

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

/** Words of a directive that declares only an adaptation, and whether they ask for more than that. */
const LABELLED = z.array(
  z.object({
    language: z.string(),
    dishonest: z.boolean(),
    /** Held apart: nobody wrote cues on it. */
    measure: z.boolean(),
    say: z.string(),
  }),
);

/**
 * Directives as an author might write them, honest and not, in the packs' languages, written for measuring what finds the dishonest
 * ones: cues and judges. From `src/store` and from `dist/store` the file lies equally far.
 */
export const loadLabelled = async (): Promise<Readonly<z.infer<typeof LABELLED>>> =>
  LABELLED.parse(JSON.parse(await readFile(new URL('../../labelled/directives.json', import.meta.url), 'utf8')));
