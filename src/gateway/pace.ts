/** Milliseconds between two turns of a stream, at the least. A model's words come slower; only a burst is gathered. */
const BETWEEN = 2;
/** Bytes that wait for their turn, at the most. */
const MOST = 65_536;

/**
 * Bytes of a stream on their way to be read. Pieces of a burst are read and written together, so that they cost one write and not
 * one each; a piece that comes on its own waits for nothing.
 */
export class Pace {
  readonly #pending: Uint8Array[] = [];
  #size = 0;
  #last = Number.NEGATIVE_INFINITY;
  #scheduled = false;
  #timer: NodeJS.Timeout | undefined;

  /** `clock` in milliseconds; `turn` takes what is here. */
  constructor(
    private readonly clock: () => number,
    private readonly turn: () => void,
  ) {}

  get empty(): boolean {
    return this.#pending.length === 0;
  }

  push(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#size += bytes.byteLength;
    if (this.#size > MOST) this.#now();
    else this.schedule();
  }

  /** Another turn comes, also where nothing more does. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const wait = this.#last + BETWEEN - this.clock();
    if (wait > 0) this.#timer = setTimeout(() => this.#now(), wait);
    else process.nextTick(() => this.#scheduled && this.#now());
  }

  /** What came, no more than `most` bytes; `null` for nothing. */
  take(most: number): Uint8Array | null {
    if (this.empty) return null;
    const pieces = this.#pending.splice(0);
    const all = pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
    const taken = all.subarray(0, most);
    if (taken.byteLength < all.byteLength) this.#pending.push(all.subarray(most));
    this.#size = all.byteLength - taken.byteLength;
    return taken;
  }

  /** Nothing that waits is wanted any more. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    this.#pending.length = 0;
    this.#size = 0;
  }

  #now(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    this.#last = this.clock();
    this.turn();
  }
}
