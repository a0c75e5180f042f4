import { readFile } from 'node:fs/promises';
import { type Dictionary, openDictionary, profileOf } from '../languages/index.ts';

/** What `npm run build` made of the word lists; from `src/store` and from `dist/store` they lie equally far. */
const BUILT = new URL('../../dist/dictionaries/', import.meta.url);

const loading = new Map<string, Promise<Dictionary>>();

/**
 * The dictionary of a language, read when it is first asked for: some megabytes, tens of milliseconds. `null` where the language has none.
 * @throws {Error} where it was not built
 */
export async function loadDictionary(language: string): Promise<Dictionary | null> {
  const file = profileOf(language)?.dictionary?.file;
  if (!file) return null;
  const known = loading.get(file) ?? readFile(new URL(file, BUILT)).then(openDictionary);
  loading.set(file, known);
  return known;
}
