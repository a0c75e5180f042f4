import { EMPTY_ROOT, type Hash, nodeHash, splitPoint } from './merkle.ts';
import { foldHashes, HEIGHT, hashesIn, type Tile, WIDTH } from './tile.ts';

/** Reads a tile's bytes. @throws where it is not there */
export type ReadTile = (tile: Tile) => Promise<Uint8Array>;

/** A tree of a known size, read by tiles; each tile is read once. It trusts what it reads: proofs of it are for others to check. */
export class Tree {
  readonly #tiles = new Map<string, Promise<readonly Hash[]>>();

  constructor(
    readonly size: number,
    private readonly read: ReadTile,
  ) {}

  root(size = this.size): Promise<Hash> {
    return size === 0 ? Promise.resolve(EMPTY_ROOT) : this.#range(0, size);
  }

  /**
   * RFC 6962 §2.1.1: the inclusion proof for leaf `index`, sibling hashes from leaf to root.
   * @throws {RangeError} unless 0 ≤ index < size
   */
  async inclusion(index: number, size = this.size): Promise<Hash[]> {
    if (!(index >= 0 && index < size && size <= this.size))
      throw new RangeError(`no entry ${index} in a tree of ${size}`);
    const path = async (from: number, to: number): Promise<Hash[]> => {
      if (to - from === 1) return [];
      const middle = from + splitPoint(to - from);
      return index < middle
        ? [...(await path(from, middle)), await this.#range(middle, to)]
        : [...(await path(middle, to)), await this.#range(from, middle)];
    };
    return path(0, size);
  }

  /**
   * RFC 6962 §2.1.2: the proof that this tree grew from its first `older` entries.
   * @throws {RangeError} unless 0 ≤ older ≤ size
   */
  async consistency(older: number, size = this.size): Promise<Hash[]> {
    if (!(older >= 0 && older <= size && size <= this.size))
      throw new RangeError(`no tree of ${older} in one of ${size}`);
    if (older === 0 || older === size) return [];
    const path = async (from: number, to: number, known: boolean): Promise<Hash[]> => {
      if (older === to) return known ? [] : [await this.#range(from, to)];
      const middle = from + splitPoint(to - from);
      return older <= middle
        ? [...(await path(from, middle, known)), await this.#range(middle, to)]
        : [...(await path(middle, to, false)), await this.#range(from, middle)];
    };
    return path(0, size, true);
  }

  /** The hash over the leaves `from`..`to`. INVARIANT: a subtree of the tree, so it begins at a multiple of its split. */
  async #range(from: number, to: number): Promise<Hash> {
    const count = to - from;
    const level = Math.log2(count);
    if (Number.isInteger(level)) return this.#node(level, from / count);
    const middle = from + splitPoint(count);
    return nodeHash(await this.#range(from, middle), await this.#range(middle, to));
  }

  async #node(level: number, index: number): Promise<Hash> {
    const tileLevel = Math.floor(level / HEIGHT);
    const span = 2 ** (level % HEIGHT);
    const first = index * span;
    const tile = await this.#tile(tileLevel, Math.floor(first / WIDTH));
    const at = first % WIDTH;
    const hashes = tile.slice(at, at + span);
    if (hashes.length < span) throw new Error(`tile ${tileLevel}/${Math.floor(first / WIDTH)} is too short`);
    return foldHashes(hashes);
  }

  #tile(level: number, index: number): Promise<readonly Hash[]> {
    const name = `${level}/${index}`;
    const width = Math.min(WIDTH, Math.floor(this.size / WIDTH ** level) - index * WIDTH);
    const found = this.#tiles.get(name) ?? this.read({ level, index, width }).then(hashesIn);
    this.#tiles.set(name, found);
    return found;
  }
}
