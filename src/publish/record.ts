import type { Release } from '../compile/index.ts';
import type { Logged } from '../ledger/index.ts';
import type { ReleaseLog } from './log.ts';

/** The log as its readers read it. */
export interface LogRecord {
  /** The key that others check it by, in signed-note form. */
  readonly key: string;
  readonly entries: () => Promise<readonly Logged[]>;
  /** A file of the log by its path; `null` for one that is not there. */
  readonly file: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly release: (id: string) => Promise<Release | null>;
}

/** The log for its readers. A release never changes under its name, so each is read once. */
export function recordOf(log: Pick<ReleaseLog, 'files' | 'verifier' | 'entries'>): LogRecord {
  const releases = new Map<string, Promise<Release | null>>();
  const file = async (path: string) => {
    const bytes = await log.files.read(path);
    return bytes && new Uint8Array(bytes);
  };
  const read = async (id: string): Promise<Release | null> => {
    const bytes = await file(`releases/${id}.json`);
    // INVARIANT: written by `publishRelease` alone, under the hash of what `compile` made.
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Release);
  };
  return {
    key: log.verifier,
    entries: () => log.entries(),
    file,
    release(id) {
      const known = releases.get(id) ?? read(id);
      releases.set(id, known);
      return known;
    },
  };
}
