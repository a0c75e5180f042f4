import { readFile, stat } from 'node:fs/promises';
import {
  CHECKPOINT,
  type Checkpoint,
  checkpointOf,
  cosign,
  type LogFault,
  type LogSource,
  parseNote,
  parseVerifierKey,
  proveEntry,
  readCheckpoint,
  readEntry,
  showNote,
  showVerifierKey,
  toHex,
  type VerifierKey,
  verifyGrowth,
  verifyLog,
} from '../ledger/index.ts';
import { readSigningKey, restrictToOwner, verifierKeyFrom } from '../publish/index.ts';
import { folderFiles, writeDurably } from '../store/index.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

export interface LogOptions {
  /** Verifier key of the log; without one, the log's own word. */
  readonly key?: string | undefined;
  readonly entry?: string | undefined;
  /** A checkpoint that was remembered. */
  readonly since?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

interface Opened {
  readonly source: LogSource;
  readonly present: readonly string[];
  readonly folder: string | null;
}

/** `endonym log verify URL|DIR`: the whole log, one entry, or its growth since a checkpoint. */
export async function logVerify(place: string | undefined, options: LogOptions, runtime: Runtime): Promise<ExitCode> {
  const { source, present } = await openSource(place);
  const key = await keyOf(source, options.key);
  if (!key) return tell(runtime, options, place, { checkpoint: null, faults: [{ code: 'not-signed', file: 'vkey' }] });
  const { checkpoint, faults } =
    options.entry === undefined ? await verifyLog(source, key, present) : await readCheckpoint(source, key);
  const found: Found = { checkpoint, faults: [...faults] };
  if (checkpoint && options.since) found.faults.push(...(await growthFaults(source, options.since, checkpoint)));
  if (checkpoint && options.entry !== undefined)
    Object.assign(found, await entryIn(source, checkpoint, options.entry, found.faults));
  return tell(runtime, options, place, found);
}

interface Found {
  readonly checkpoint: Checkpoint | null;
  readonly faults: LogFault[];
  entry?: object;
}

async function growthFaults(source: LogSource, file: string, now: Checkpoint): Promise<LogFault[]> {
  const note = parseNote(await readFile(file, 'utf8').catch(() => ''));
  const older = note && checkpointOf(note);
  if (!older) throw new UsageError(`${file} holds no checkpoint`);
  const fault = await verifyGrowth(source, older, now);
  return fault ? [fault] : [];
}

async function entryIn(
  source: LogSource,
  checkpoint: Checkpoint,
  text: string,
  faults: LogFault[],
): Promise<Partial<Found>> {
  const index = Number(text);
  if (!Number.isInteger(index) || index < 0 || index >= checkpoint.size)
    throw new UsageError(`the log has entries 0 to ${checkpoint.size - 1}, and no \`${text}\``);
  const { entry, leaf, proof, included } = await proveEntry(source, checkpoint, index);
  if (!included) faults.push({ code: 'not-included', file: CHECKPOINT, entry: index });
  const known = readEntry(entry);
  return {
    entry: {
      index,
      leaf_hash: toHex(leaf),
      proof: proof.map(toHex),
      ...(known ? { entry: known } : { text: new TextDecoder().decode(entry) }),
    },
  };
}

const FAULTS: Readonly<Record<LogFault['code'], string>> = {
  'no-checkpoint': 'holds no checkpoint',
  'not-signed': 'is not signed by the log’s key',
  'other-origin': 'is of another log',
  missing: 'is missing',
  entry: 'holds an entry that is not the one that was logged',
  tile: 'is not what its entries make',
  root: 'has a root that its entries do not give',
  release: 'is not the release that its name says',
  shrunk: 'has fewer entries than the one that was remembered',
  rewritten: 'is not the one that was remembered, grown',
  'not-included': 'does not hold the entry',
};

function tell(runtime: Runtime, options: LogOptions, place: string | undefined, found: Found): ExitCode {
  const { checkpoint, faults, entry } = found;
  if (options.json) {
    const { origin, size, root } = checkpoint ?? {};
    printJson(runtime, {
      ok: faults.length === 0,
      log: place,
      origin,
      size,
      root: root && toHex(root),
      faults,
      ...(entry && { entry }),
    });
  } else {
    for (const fault of faults)
      runtime.print(`${fault.file}${fault.entry === undefined ? '' : `, entry ${fault.entry},`} ${FAULTS[fault.code]}`);
    if (entry) runtime.print(JSON.stringify(entry, null, 2));
    if (faults.length === 0 && checkpoint)
      runtime.print(
        `${checkpoint.origin}: ${checkpoint.size} entries, all as they were logged; root ${toHex(checkpoint.root)}`,
      );
  }
  return faults.length === 0 ? 0 : 1;
}

/** `endonym log witness URL|DIR --key FILE`: a witness's signature over the checkpoint, if it grew from the one seen last. */
export async function logWitness(place: string | undefined, options: LogOptions, runtime: Runtime): Promise<ExitCode> {
  const { source, folder } = await openSource(place);
  const key = await keyOf(source, undefined);
  if (!options.key) throw new UsageError('witness with which key? give --key FILE; endonym keys new makes one');
  const witness = await readSigningKey(options.key);
  await restrictToOwner(options.key);
  const { checkpoint, note } = key ? await readCheckpoint(source, key) : { checkpoint: null, note: '' };
  const parsed = parseNote(note);
  if (!checkpoint || !parsed)
    return tell(runtime, options, place, { checkpoint, faults: [{ code: 'no-checkpoint', file: CHECKPOINT }] });
  const faults = options.since ? await growthFaults(source, options.since, checkpoint) : [];
  if (faults.length > 0) return tell(runtime, options, place, { checkpoint, faults });
  const signed = showNote(cosign(parsed, witness, runtime.now()));
  const out = options.out ?? (folder ? `${folder}/${CHECKPOINT}` : undefined);
  if (out) await writeDurably(out, signed);
  runtime.print(signed.trimEnd());
  return 0;
}

/** A folder, or a log that a web server serves. */
async function openSource(place: string | undefined): Promise<Opened> {
  if (!place) throw new UsageError('which log? give its folder or its address, such as http://localhost:8787/log');
  if (/^https?:/.test(place)) return { source: webSource(place), present: [], folder: null };
  const there = await stat(place).catch(() => null);
  if (!there?.isDirectory()) throw new UsageError(`there is no log at ${place}`);
  const files = folderFiles(place, `${place}.state`);
  return { source: files, present: await files.list(), folder: place };
}

const webSource = (url: string): LogSource => ({
  async read(path) {
    const response = await fetch(`${url.replace(/\/$/, '')}/${path}`);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${url}/${path}: HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
});

/** The key that somebody gave, or the log's own word for it. */
async function keyOf(source: LogSource, given: string | undefined): Promise<VerifierKey | null> {
  if (given !== undefined) return verifierKeyFrom(given, '--key');
  const text = new TextDecoder().decode((await source.read('vkey')) ?? new Uint8Array());
  const key = parseVerifierKey(text);
  return key && text === `${showVerifierKey(key)}\n` ? key : null;
}
