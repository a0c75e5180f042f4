import { concatBytes } from '@noble/hashes/utils.js';
import { HASH_LENGTH, type Hash, nodeHash } from './merkle.ts';

/** c2sp.org/tlog-tiles: hashes in a full tile, and entries in a full bundle. */
export const WIDTH = 256;
/** Levels of the tree in one tile. */
export const HEIGHT = 8;
/** c2sp.org/tlog-tiles: an entry's length is a 16-bit number. */
export const LONGEST_ENTRY = 65_535;

/** A tile of the log: hashes at a tile level, or the entries themselves. `width` below 256 is a partial tile. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** `tile/0/x001/234.p/5`, as the layout names it. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${name}${width === WIDTH ? '' : `.p/${width}`}`;
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile of a path; `null` for a path that names none, or names it in a second way. */
export function tileOf(path: string): Tile | null {
  const [, level = '', name = '', partial] = PATH.exec(path) ?? [];
  if (level === '') return null;
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(name.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? WIDTH : Number(partial),
  };
  return tile.width <= WIDTH && tilePath(tile) === path ? tile : null;
}

/** Every tile that a tree of `size` has at its edge and behind it, lowest level first. */
export function tilesOf(size: number): Tile[] {
  const tiles: Tile[] = [];
  const row = (level: Tile['level'], count: number) => {
    for (let index = 0; index * WIDTH < count; index += 1) {
      tiles.push({ level, index, width: Math.min(WIDTH, count - index * WIDTH) });
    }
  };
  row('entries', size);
  for (let [level, count] = [0, size]; count > 0; [level, count] = [level + 1, Math.floor(count / WIDTH)])
    row(level, count);
  return tiles;
}

export const hashesIn = (tile: Uint8Array): Hash[] =>
  Array.from({ length: Math.floor(tile.length / HASH_LENGTH) }, (_, index) =>
    tile.subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH),
  );

/** The hash over a power of two of hashes. @throws {RangeError} for none */
export function foldHashes(hashes: readonly Hash[]): Hash {
  const [first, second, ...rest] = hashes;
  if (!first) throw new RangeError('there is no hash over nothing');
  if (!second) return first;
  if (rest.length === 0) return nodeHash(first, second);
  const middle = hashes.length / 2;
  return nodeHash(foldHashes(hashes.slice(0, middle)), foldHashes(hashes.slice(middle)));
}

/** Entries as a bundle holds them, each after its length in two bytes, the larger first. */
export const bundle = (entries: readonly Uint8Array[]): Uint8Array =>
  concatBytes(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]));

/** The entries of a bundle; `null` where its bytes do not come out even. */
export function entriesIn(bytes: Uint8Array): Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    if (at + 2 + length > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return entries;
}
