import { concatBytes } from '@noble/hashes/utils.js';
import { type Hash, leafHash } from './merkle.ts';
import { bundle, foldHashes, hashesIn, LONGEST_ENTRY, type Tile, tilePath, WIDTH } from './tile.ts';
import { type ReadTile, Tree } from './tree.ts';

/** What a log's files become when entries are appended. */
export interface Growth {
  readonly size: number;
  readonly root: Hash;
  /** Tiles that are new or wider, by path. Their bytes depend on the entries alone: whoever writes them writes the same. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Appends entries to a log of `size` whose tiles `read` gives.
 * @throws {RangeError} for an entry longer than the layout can hold
 */
export async function grow(size: number, entries: readonly Uint8Array[], read: ReadTile): Promise<Growth> {
  const long = entries.find(({ length }) => length > LONGEST_ENTRY);
  if (long) throw new RangeError(`an entry of ${long.length} bytes; the log holds at most ${LONGEST_ENTRY}`);
  const files = new Map<string, Uint8Array>();
  const put = (tile: Tile, bytes: Uint8Array) => files.set(tilePath(tile), bytes);
  await growRow('entries', size, entries, (list) => bundle(list), { read, put });
  let [level, count] = [0, size];
  let hashes: readonly Hash[] = entries.map(leafHash);
  while (hashes.length > 0) {
    const full = await growRow(level, count, hashes, (list) => concatBytes(...list), { read, put });
    hashes = full.map((bytes) => foldHashes(hashesIn(bytes)));
    [level, count] = [level + 1, Math.floor(count / WIDTH)];
  }
  const grown = size + entries.length;
  const tree = new Tree(grown, async (tile) => files.get(tilePath(tile)) ?? read(tile));
  return { size: grown, root: await tree.root(), files };
}

interface Edge {
  readonly read: ReadTile;
  readonly put: (tile: Tile, bytes: Uint8Array) => void;
}

/** One row of tiles made longer. @returns the bytes of those that became full */
async function growRow(
  level: Tile['level'],
  count: number,
  added: readonly Uint8Array[],
  join: (parts: readonly Uint8Array[]) => Uint8Array,
  { read, put }: Edge,
): Promise<Uint8Array[]> {
  const full: Uint8Array[] = [];
  let at = 0;
  while (at < added.length) {
    const index = Math.floor((count + at) / WIDTH);
    const begun = (count + at) % WIDTH;
    const taken = added.slice(at, at + WIDTH - begun);
    const before = begun > 0 ? [await read({ level, index, width: begun })] : [];
    const bytes = concatBytes(...before, join(taken));
    const width = begun + taken.length;
    put({ level, index, width }, bytes);
    if (width === WIDTH) full.push(bytes);
    at += taken.length;
  }
  return full;
}
