import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  type Entry,
  entryBytes,
  type Logged,
  parseSignerKey,
  parseVerifierKey,
  readCheckpoint,
  readEntries,
  readEntry,
  type SignerKey,
  type Signers,
  showSignerKey,
  showVerifierKey,
  signerOf,
  verifyGrowth,
} from '../ledger/index.ts';
import {
  type Bucket,
  bucketFiles,
  bucketLock,
  type Database,
  fileLock,
  folderFiles,
  type LogFiles,
  type LogLock,
  LogWriter,
  postgresLock,
  writeDurably,
} from '../store/index.ts';
import type { Configuration } from './config.ts';
import { type Runtime, UsageError } from './runtime.ts';

/** The log that a server or a command writes to. */
export interface Ledger {
  readonly files: LogFiles;
  readonly signer: SignerKey;
  /** What is wrong with the log as it lies there; nothing is served on its word then. */
  readonly fault: 'went-backwards' | 'unreadable' | null;
  append(entry: Entry): Promise<number>;
  /** Every entry of a known form, by its number. */
  entries(): Promise<readonly Logged[]>;
  signersFor(tag: string): Signers;
}

const DEFAULT_ORIGIN = 'localhost/endonym';
const NOTHING = 'data/log';

/** Opens the log that the configuration names, `data/log` without one; its first use makes its key. */
export async function openLedger(
  { ledger = {} }: Configuration,
  database: Database,
  { newId }: Runtime,
): Promise<Ledger> {
  const folder = resolve(ledger.dir ?? NOTHING);
  const state = join(dirname(folder), `${basename(folder)}.state`);
  const signer = await logKey(ledger.key ?? join(dirname(folder), 'keys', 'log.key'), ledger.origin ?? DEFAULT_ORIGIN);
  const [files, lock] = placeOf(ledger, { folder, state, origin: signer.name, database });
  const writer = new LogWriter(files, lock, signer, newId);
  await writer.recover();
  await files.write('vkey', new TextEncoder().encode(`${showVerifierKey(signer)}\n`));
  let known: { note: string; entries: readonly Logged[] } = { note: '', entries: [] };
  return {
    files,
    signer,
    fault: await faultSince(join(state, 'seen'), files, signer),
    append: (entry) => writer.append(entryBytes(entry)),
    async entries() {
      const { checkpoint, note } = await readCheckpoint(files, signer);
      // Under one signed head there is one log: pages ask for it all the time, and it seldom grows.
      if (note !== known.note) known = { note, entries: checkpoint ? await loggedIn(files, checkpoint.size) : [] };
      return known.entries;
    },
    signersFor: (tag) => ({
      country: verifierFrom(ledger.countries?.[tag], `ledger.countries.${tag}`),
      operator: verifierFrom(ledger.operator, 'ledger.operator'),
    }),
  };
}

async function loggedIn(files: LogFiles, size: number): Promise<readonly Logged[]> {
  return (await readEntries(files, size)).flatMap((bytes, index) => {
    const entry = readEntry(bytes);
    return entry ? [{ index, entry }] : [];
  });
}

interface LogLocation {
  readonly folder: string;
  readonly state: string;
  readonly origin: string;
  readonly database: Database;
}

function placeOf(
  { bucket, lock }: NonNullable<Configuration['ledger']>,
  { folder, state, origin, database }: LogLocation,
): [LogFiles, LogLock] {
  if (bucket) {
    const { url, region, access_key_id: accessKeyId, secret_access_key: secretAccessKey } = bucket;
    const named: Bucket = { url, region, accessKeyId, secretAccessKey };
    return [bucketFiles(named), bucketLock(named)];
  }
  return [
    folderFiles(folder, state),
    lock === 'postgres' ? postgresLock(database, origin) : fileLock(join(state, 'lock')),
  ];
}

/** The log's own key; made where there is none yet, readable by its owner alone. */
async function logKey(file: string, origin: string): Promise<SignerKey> {
  if (!existsSync(file)) return makeSigner(file, origin);
  const key = await readSigner(file);
  if (key.name !== origin)
    throw new UsageError(
      `the key in ${file} is named ${key.name}, and the log's origin is ${origin}; they must be the same`,
    );
  return key;
}

/** A new key in a file that its owner alone reads. */
export async function makeSigner(file: string, name: string): Promise<SignerKey> {
  const made = signerOf(name, crypto.getRandomValues(new Uint8Array(32)));
  await writeDurably(file, `${showSignerKey(made)}\n`, 0o600);
  return made;
}

/** @throws {UsageError} for a file that is none of `endonym keys new` */
export async function readSigner(file: string): Promise<SignerKey> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`there is no key ${file}; endonym keys new NAME --out ${file} makes one`);
  });
  const key = parseSignerKey(text.split('\n')[0] ?? '');
  if (!key) throw new UsageError(`${file} holds no signing key`);
  await chmod(file, 0o600);
  return key;
}

/** @throws {UsageError} for a text that is no verifier key */
export function verifierFrom(text: string | undefined, where: string) {
  if (text === undefined) return null;
  const key = parseVerifierKey(text);
  if (!key) throw new UsageError(`${where}: \`${text}\` is no verifier key; endonym keys new prints one`);
  return key;
}

/** Remembers the newest checkpoint that was seen, beside the log, and holds the next one against it. */
async function faultSince(memory: string, files: LogFiles, signer: SignerKey): Promise<Ledger['fault']> {
  const seen = await readCheckpoint({ read: () => readFile(memory).catch(() => null) }, signer);
  const now = await readCheckpoint(files, signer);
  if (!now.checkpoint)
    return seen.checkpoint ? 'went-backwards' : (await files.read('checkpoint')) ? 'unreadable' : null;
  if (seen.checkpoint) {
    const fault = await verifyGrowth(files, seen.checkpoint, now.checkpoint).catch(() => 'unreadable' as const);
    if (fault) return fault === 'unreadable' ? fault : 'went-backwards';
  }
  await writeDurably(memory, now.note);
  return null;
}
