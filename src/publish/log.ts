import { basename, dirname, join, resolve } from 'node:path';
import { type Checkpoint, type Entry, entryFormat, keys, type Logged, logIn, type SignerKey } from '../ledger/index.ts';
import { type Database, type LogFiles, LogWriter, logBackend, textFiles } from '../store/index.ts';
import { readOrCreateLogKey } from './keys.ts';

/** Whether the log as it lies there is the one that was seen before, grown. Nothing is served on the word of one that is not. */
export type LogHealth = { readonly ok: true } | { readonly ok: false; readonly fault: 'went-backwards' | 'unreadable' };

/** The transparency log that a server or a command writes to. */
export interface ReleaseLog {
  readonly files: LogFiles;
  /** The key that others check the log by, in signed-note form. */
  readonly verifier: string;
  /** As it was found when the log was opened. */
  readonly health: LogHealth;
  /** Its newest signed head; `null` where it has none, or none that its key signed. */
  checkpoint(): Promise<Checkpoint | null>;
  /** Every entry of a known form, by its number. */
  entries(): Promise<readonly Logged[]>;
  /** Whether the tree under the checkpoint proves that it holds the entry. */
  includes(checkpoint: Checkpoint, index: number): Promise<boolean>;
  /** @returns the entry's number, once it is durable and published */
  append(entry: Entry): Promise<number>;
}

/** Where the log is kept, and by which name and key it is known. */
export interface LogSettings extends Pick<Parameters<typeof logBackend>[0], 'bucket' | 'lock'> {
  /** `data/log` where none is named; what is not published yet lies beside it, as `log.state`. */
  readonly dir?: string | undefined;
  readonly origin?: string | undefined;
  /** The file of the log's key. */
  readonly key?: string | undefined;
}

const DEFAULT_ORIGIN = 'localhost/endonym';
export const DEFAULT_FOLDER = 'data/log';

/**
 * Opens the log for writing: its first use makes its key and publishes the key that others check it by; what a killed writer began is
 * finished; and the newest head is compared with the one that was seen last.
 */
export async function openLog(settings: LogSettings, database: Database, newId: () => string): Promise<ReleaseLog> {
  const folder = resolve(settings.dir ?? DEFAULT_FOLDER);
  const state = join(dirname(folder), `${basename(folder)}.state`);
  const keyFile = settings.key ?? join(dirname(folder), 'keys', 'log.key');
  const signer = await readOrCreateLogKey(keyFile, settings.origin ?? DEFAULT_ORIGIN);
  const { files, lock } = logBackend({ ...settings, folder, state }, signer.name, database);
  const writer = new LogWriter(files, lock, signer, newId);
  await writer.recover();
  await files.write('vkey', new TextEncoder().encode(`${keys.showVerifier(signer)}\n`));
  return logOver(files, writer, signer, await checkHealth(join(state, 'seen'), files, signer));
}

/** A log over its files and its writer. */
export function logOver(
  files: LogFiles,
  writer: Pick<LogWriter, 'append'>,
  signer: SignerKey,
  health: LogHealth,
): ReleaseLog {
  let known: { note: string; entries: readonly Logged[] } = { note: '', entries: [] };
  return {
    files,
    verifier: keys.showVerifier(signer),
    health,
    checkpoint: async () => (await logIn(files).checkpoint(signer)).checkpoint,
    async entries() {
      const { checkpoint, note } = await logIn(files).checkpoint(signer);
      // Under one signed head there is one log: pages ask for it all the time, and it seldom grows.
      if (note !== known.note) known = { note, entries: checkpoint ? await loggedIn(files, checkpoint.size) : [] };
      return known.entries;
    },
    includes: async (checkpoint, index) => (await logIn(files).prove(checkpoint, index)).included,
    append: (entry) => writer.append(entryFormat.encode(entry)),
  };
}

async function loggedIn(files: LogFiles, size: number): Promise<readonly Logged[]> {
  return (await logIn(files).entries(size)).flatMap((bytes, index) => {
    const entry = entryFormat.decode(bytes);
    return entry ? [{ index, entry }] : [];
  });
}

/** Compares the log with the newest head that was seen, and remembers its head now where it grew from that one. */
async function checkHealth(memory: string, files: LogFiles, signer: SignerKey): Promise<LogHealth> {
  const { health, note } = await healthSince(await textFiles.readIfPresent(memory), files, signer);
  if (health.ok && note !== null) await textFiles.writeDurably(memory, note);
  return health;
}

/**
 * Rollback detection: a log whose head is older than the one that was seen, or does not grow from it, was put back or rewritten.
 * @param seen the signed checkpoint that was remembered; `null` where none was
 * @returns with the checkpoint to remember from now on
 */
export async function healthSince(
  seen: string | null,
  files: LogFiles,
  signer: SignerKey,
): Promise<{ readonly health: LogHealth; readonly note: string | null }> {
  const faulty = (fault: 'went-backwards' | 'unreadable') => ({ health: { ok: false, fault } as const, note: null });
  const remembered = { read: async () => (seen === null ? null : new TextEncoder().encode(seen)) };
  const { checkpoint: before } = await logIn(remembered).checkpoint(signer);
  const { checkpoint: now, note } = await logIn(files).checkpoint(signer);
  if (!now) {
    if (before) return faulty('went-backwards');
    return (await files.read('checkpoint')) ? faulty('unreadable') : { health: { ok: true }, note: null };
  }
  if (before) {
    const grew = await logIn(files)
      .grewFrom(before, now)
      .then(
        (fault) => (fault ? faulty('went-backwards') : null),
        () => faulty('unreadable'),
      );
    if (grew) return grew;
  }
  return { health: { ok: true }, note };
}
