/** Milliseconds between two turns of a stream, at the least. A model's words come slower; only a burst is gathered. */
const BETWEEN = 2;
/** Bytes that wait for their turn, at the most. */
const MOST = 65_536;

/** Bytes of a burst that are read at a time until the first words have left. */
const FIRST = 1_024;

/** Whose stream it is. */
export interface Stream {
  /** Whether the first words have left for the reader. */
  begun(): boolean;
  read(bytes: Uint8Array): void;
  /** All has been read. */
  over(): void;
  /** Lets the reader have what may be had by now. */
  show(): void;
}

/**
 * Bytes of a stream on their way to be read. Pieces of a burst are read and written together, so that they cost one write and not
 * one each; a piece that comes on its own waits for nothing, and the first words of a burst leave before its rest is read.
 */
export class Coalescer {
  readonly #pending: Uint8Array[] = [];
  #size = 0;
  #last = Number.NEGATIVE_INFINITY;
  #scheduled = false;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;

  /** `clock` in milliseconds. */
  constructor(
    private readonly clock: () => number,
    private readonly stream: Stream,
  ) {}

  push(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#size += bytes.byteLength;
    // Until the first words have left they are looked for at once: whoever reads for us has the rest of a burst still to go through.
    if (this.#size > (this.stream.begun() ? MOST : FIRST)) this.#turn();
    else this.#schedule();
  }

  /** Nothing more comes. */
  end(): void {
    this.#ended = true;
    this.#schedule();
  }

  /** Reads what waits, at once. */
  rest(): void {
    this.#read(Number.POSITIVE_INFINITY);
  }

  /** Nothing that waits is wanted any more, and what follows begins anew. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    this.#ended = false;
    this.#pending.length = 0;
    this.#size = 0;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const wait = this.stream.begun() ? this.#last + BETWEEN - this.clock() : 0;
    if (wait > 0) this.#timer = setTimeout(() => this.#turn(), wait);
    else process.nextTick(() => this.#scheduled && this.#turn());
  }

  #turn(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    this.#last = this.clock();
    while (!this.stream.begun() && this.#read(FIRST)) {
      this.stream.show();
      if (this.#pending.length > 0 && this.stream.begun()) {
        this.#schedule();
        return;
      }
    }
    this.rest();
    if (this.#ended) this.stream.over();
    this.stream.show();
  }

  #read(most: number): boolean {
    if (this.#pending.length === 0) return false;
    const pieces = this.#pending.splice(0);
    const all = pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces);
    const taken = all.subarray(0, most);
    if (taken.byteLength < all.byteLength) this.#pending.push(all.subarray(most));
    this.#size = all.byteLength - taken.byteLength;
    this.stream.read(taken);
    return true;
  }
}
