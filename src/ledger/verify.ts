import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { equal } from './bytes.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import type { VerifierKey } from './key.ts';
import { EMPTY_ROOT, grewFrom, HASH_LENGTH, type Hash, hashOf, includes, leafHash } from './merkle.ts';
import { bundle, entriesIn, foldHashes, hashesIn, type Tile, tileOf, tilePath, tilesOf, WIDTH } from './tile.ts';
import { type ReadTile, Tree } from './tree.ts';

/** Where a log's files are read from: a folder, a bucket, a web server. `null` for one that is not there. */
export interface LogSource {
  read(path: string): Promise<Uint8Array | null>;
}

/** One thing wrong with a log, named so that a person can look at it. */
export interface LogFault {
  readonly code:
    | 'no-checkpoint'
    | 'not-signed'
    | 'other-origin'
    | 'missing'
    | 'entry'
    | 'tile'
    | 'root'
    | 'release'
    | 'shrunk'
    | 'rewritten'
    | 'not-included';
  /** The file it stands in. */
  readonly file: string;
  /** The entry's number, where one entry is wrong. */
  readonly entry?: number;
}

export interface LogReport {
  readonly checkpoint: Checkpoint | null;
  readonly faults: readonly LogFault[];
}

export const CHECKPOINT = 'checkpoint';

/** Opens the published checkpoint. */
export async function readCheckpoint(source: LogSource, key: VerifierKey): Promise<LogReport & { note: string }> {
  const bytes = await source.read(CHECKPOINT);
  const found = bytes ? openCheckpoint(bytes, key) : ({ fault: 'no-note' } as const);
  if ('checkpoint' in found)
    return { checkpoint: found.checkpoint, faults: [], note: new TextDecoder().decode(bytes ?? undefined) };
  const code = found.fault === 'not-signed' || found.fault === 'other-origin' ? found.fault : 'no-checkpoint';
  return { checkpoint: null, faults: [{ code, file: CHECKPOINT }], note: '' };
}

/** Reads tiles of a source, and a full tile where a partial one has been taken away. @throws {Error} naming what is missing */
export const tileReader =
  (source: LogSource): ReadTile =>
  async (tile) => {
    const bytes = (await source.read(tilePath(tile))) ?? (await cut(source, tile));
    if (!bytes) throw new Error(`${tilePath(tile)} is missing`);
    return bytes;
  };

async function cut(source: LogSource, tile: Tile): Promise<Uint8Array | null> {
  if (tile.width === WIDTH) return null;
  const full = await source.read(tilePath({ ...tile, width: WIDTH }));
  return full && prefixOf(tile, full);
}

/**
 * Checks a whole log from its entries up: every tile is made again, and must be what is published, and the root what was signed.
 * @param present paths of all files that there are, where the source can tell; then tiles of earlier sizes are checked too
 */
export async function verifyLog(
  source: LogSource,
  key: VerifierKey,
  present: readonly string[] = [],
): Promise<LogReport> {
  const { checkpoint, faults: unopened } = await readCheckpoint(source, key);
  if (!checkpoint) return { checkpoint, faults: unopened };
  const faults: LogFault[] = [];
  const { size, root } = checkpoint;
  const leaves = await leavesOf(source, size, faults);
  if (leaves.length !== size) return { checkpoint, faults };
  const made = rowsFrom(leaves);
  const trusted = equal(await rootOf(made, size), root);
  for (const tile of tilesOf(size)) {
    // Hashes above a wrong entry differ because of it: the entry is named, and not they.
    if (tile.level === 'entries' || (tile.level > 0 && faults.some(({ entry }) => entry !== undefined))) continue;
    const path = tilePath(tile);
    const bytes = (await source.read(path)) ?? (await cut(source, tile));
    if (!bytes) faults.push({ code: 'missing', file: path });
    else if (!equal(bytes, madeTile(made, tile))) faults.push(...differing(tile, bytes, made, trusted));
  }
  if (!trusted && faults.length === 0) faults.push({ code: 'root', file: CHECKPOINT });
  faults.push(...(await strays(source, present, made, size)));
  return { checkpoint, faults };
}

async function leavesOf(source: LogSource, size: number, faults: LogFault[]): Promise<Hash[]> {
  const leaves: Hash[] = [];
  for (const tile of tilesOf(size).filter(({ level }) => level === 'entries')) {
    const file = tilePath(tile);
    const bytes = (await source.read(file)) ?? (await cut(source, tile));
    const entries = bytes && entriesIn(bytes);
    if (!entries || entries.length !== tile.width) {
      faults.push({ code: bytes ? 'tile' : 'missing', file });
      return leaves;
    }
    leaves.push(...entries.map(leafHash));
  }
  return leaves;
}

/** Rows of hashes at tile levels, lowest first: every full tile gives one hash to the row above it. */
function rowsFrom(leaves: readonly Hash[]): readonly (readonly Hash[])[] {
  const rows = [leaves];
  for (let row = leaves; row.length >= WIDTH; rows.push(row)) {
    const below = row;
    row = Array.from({ length: Math.floor(below.length / WIDTH) }, (_, index) =>
      foldHashes(below.slice(index * WIDTH, (index + 1) * WIDTH)),
    );
  }
  return rows;
}

const madeTile = (made: readonly (readonly Hash[])[], { level, index, width }: Tile): Uint8Array =>
  concatBytes(...(made[Number(level)] ?? []).slice(index * WIDTH, index * WIDTH + width));

const rootOf = (made: readonly (readonly Hash[])[], size: number): Promise<Hash> =>
  size === 0 ? Promise.resolve(EMPTY_ROOT) : new Tree(size, async (tile) => madeTile(made, tile)).root();

/** Where the entries give the signed root, the tile is wrong; where they do not, and the tile knows another leaf, the entry is. */
function differing(tile: Tile, bytes: Uint8Array, made: readonly (readonly Hash[])[], trusted: boolean): LogFault[] {
  const file = tilePath(tile);
  if (trusted || tile.level !== 0 || bytes.length !== tile.width * HASH_LENGTH) return [{ code: 'tile', file }];
  const ours = made[0] ?? [];
  const wrong = hashesIn(bytes).flatMap((hash, at) => {
    const number = tile.index * WIDTH + at;
    return ours[number] && equal(hash, ours[number]) ? [] : [number];
  });
  const entries = tilePath({ ...tile, level: 'entries' });
  return wrong.map((entry) => ({ code: 'entry', file: entries, entry }));
}

/** Files beside the present tree: earlier partial tiles, and releases named by their hash. */
async function strays(
  source: LogSource,
  present: readonly string[],
  made: readonly (readonly Hash[])[],
  size: number,
): Promise<LogFault[]> {
  const current = new Set(tilesOf(size).map(tilePath));
  const faults: LogFault[] = [];
  for (const file of present.filter((path) => !current.has(path))) {
    const tile = tileOf(file);
    const bytes = await source.read(file);
    if (!bytes) continue;
    const release = /^releases\/([0-9a-f]{64})\.json$/.exec(file)?.[1];
    if (release !== undefined && bytesToHex(hashOf(bytes)) !== release) faults.push({ code: 'release', file });
    if (tile && !(await earlier(source, tile, bytes, made, size))) faults.push({ code: 'tile', file });
  }
  return faults;
}

/** Whether an earlier partial tile is the begin of what stands there now. A tile beyond the tree was never promised. */
async function earlier(
  source: LogSource,
  tile: Tile,
  bytes: Uint8Array,
  made: readonly (readonly Hash[])[],
  size: number,
): Promise<boolean> {
  const level = tile.level === 'entries' ? 0 : tile.level;
  if (tile.index * WIDTH + tile.width > Math.floor(size / WIDTH ** level)) return true;
  if (tile.level !== 'entries') return equal(bytes, madeTile(made, tile));
  const width = Math.min(WIDTH, size - tile.index * WIDTH);
  const now = await source.read(tilePath({ ...tile, width }));
  return now !== null && equal(bytes, prefixOf(tile, now));
}

const prefixOf = ({ level, width }: Tile, bytes: Uint8Array): Uint8Array =>
  level === 'entries' ? bundle((entriesIn(bytes) ?? []).slice(0, width)) : bytes.subarray(0, width * HASH_LENGTH);

/** One entry, its place proved: what a browser does for a reader. */
export interface ProvedEntry {
  readonly entry: Uint8Array;
  readonly leaf: Hash;
  readonly proof: readonly Hash[];
  readonly included: boolean;
}

/** @throws {RangeError} for an entry that the log does not have; {Error} for a missing tile */
export async function proveEntry(source: LogSource, { size, root }: Checkpoint, index: number): Promise<ProvedEntry> {
  const read = tileReader(source);
  const proof = await new Tree(size, read).inclusion(index);
  const place = Math.floor(index / WIDTH);
  const bytes = await read({ level: 'entries', index: place, width: Math.min(WIDTH, size - place * WIDTH) });
  const entry = entriesIn(bytes)?.[index % WIDTH];
  if (!entry) throw new Error(`${tilePath({ level: 'entries', index: place, width: WIDTH })} has no entry ${index}`);
  const leaf = leafHash(entry);
  return { entry, leaf, proof, included: includes(index, size, leaf, proof, root) };
}

/** Whether a log grew from a checkpoint that somebody remembered, and what is wrong where it did not. */
export async function verifyGrowth(source: LogSource, older: Checkpoint, now: Checkpoint): Promise<LogFault | null> {
  if (older.size > now.size) return { code: 'shrunk', file: CHECKPOINT };
  const proof = await new Tree(now.size, tileReader(source)).consistency(older.size);
  return grewFrom(older.size, now.size, older.root, now.root, proof) ? null : { code: 'rewritten', file: CHECKPOINT };
}

/** Every entry's bytes, in order. @throws {Error} for a missing or broken bundle */
export async function readEntries(source: LogSource, size: number, from = 0): Promise<Uint8Array[]> {
  const read = tileReader(source);
  const tiles = tilesOf(size).filter(({ level, index }) => level === 'entries' && (index + 1) * WIDTH > from);
  const entries: Uint8Array[] = [];
  for (const tile of tiles) {
    const found = entriesIn(await read(tile));
    if (found?.length !== tile.width) throw new Error(`${tilePath(tile)} is broken`);
    entries.push(...found);
  }
  return entries.slice(from - (tiles[0]?.index ?? 0) * WIDTH);
}
