import { readFile } from 'node:fs/promises';
import { type Dictionary, openDictionary, profileOf } from '../languages/index.ts';
import { InputError } from './input.ts';

/** What `npm run build` made of the word lists; from `src/store` and from `dist/store` they lie equally far. */
const BUILT = new URL('../../dist/dictionaries/', import.meta.url);

const loading = new Map<string, Promise<Dictionary>>();

/**
 * The dictionary of a language, read when it is first asked for: some megabytes, tens of milliseconds. `null` where the language has none.
 * @throws {InputError} where it was not built
 */
export async function loadDictionary(language: string): Promise<Dictionary | null> {
  const file = profileOf(language)?.dictionary?.file;
  if (!file) return null;
  const known = loading.get(file) ?? readDictionary(file);
  loading.set(file, known);
  return known;
}

async function readDictionary(file: string): Promise<Dictionary> {
  const bytes = await readFile(new URL(file, BUILT)).catch((cause: unknown) => {
    throw new InputError('missing', `${file} was not built: run \`npm install\` and \`npm run build\``, { cause });
  });
  return openDictionary(bytes);
}
