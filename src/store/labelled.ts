import { readFile } from 'node:fs/promises';

/** Words of a directive that declares only an adaptation, and whether they ask for more than that. */
export interface Labelled {
  readonly language: string;
  readonly dishonest: boolean;
  /** Held apart: nobody wrote cues on it. */
  readonly measure: boolean;
  readonly say: string;
}

/**
 * Directives as an author might write them, honest and not, in the packs' languages, written for measuring what finds the dishonest
 * ones: cues and judges. From `src/store` and from `dist/store` the file lies equally far.
 */
export const loadLabelled = async (): Promise<readonly Labelled[]> =>
  JSON.parse(await readFile(new URL('../../labelled/directives.json', import.meta.url), 'utf8')) as Labelled[];
