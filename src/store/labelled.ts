import { readFile } from 'node:fs/promises';
import { z } from 'zod';

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
