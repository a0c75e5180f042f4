import { stat } from 'node:fs/promises';
import type { LogSource } from '../../ledger/index.ts';
import { InputError, unlessAbsent } from '../input.ts';
import { folderFiles } from './folder.ts';

/** A log that is read as anybody may read it. */
export interface PublishedLog {
  readonly source: LogSource;
  /** Paths of all its files, where the place can tell: a web server cannot. */
  readonly present: readonly string[];
}

/** A log in a folder, or one that a web server serves. @throws {InputError} where there is none */
export async function openPublishedLog(place: string): Promise<PublishedLog> {
  if (isAddress(place)) return { source: webSource(place), present: [] };
  const there = await unlessAbsent(stat(place), null);
  if (!there?.isDirectory()) throw new InputError('missing', `there is no log at ${place}`);
  const files = folderFiles(place, `${place}.state`);
  return { source: files, present: await files.list() };
}

/** Whether a place is on the web, and not a path. */
export const isAddress = (place: string): boolean => /^https?:/.test(place);

const webSource = (url: string): LogSource => ({
  async read(path) {
    const response = await fetch(`${url.replace(/\/$/, '')}/${path}`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${url}/${path}: HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});
