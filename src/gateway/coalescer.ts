/** Milliseconds between two turns of a stream, at the least. A model's words come slower; only a burst is gathered. */
const BETWEEN = 2;
/** Bytes that wait for their turn, at the most. */
const MOST = 65_536;
/** Bytes of a burst that are read at a time until the first words have left. */
const FIRST = 1_024;

/** What reads the bytes, piece by piece. */
export interface ByteReader {
  feed(bytes: Uint8Array): void;
  /** Nothing more comes. */
  end(): void;
}

/** Whose stream it is. */
export interface StreamOwner {
  /** Whether the first words have left for the reader. */
  begun(): boolean;
  /** Something was read: the reader can have what may be had by now. */
  show(): void;
  /** Reading failed, or showing did. */
  failed(error: unknown): void;
}

/**
 * Bytes of a stream on their way to be read. Pieces of a burst are read and written together, so that they cost one write and not
 * one each; a piece that comes on its own waits for nothing, and the first words of a burst leave before its rest is read.
 */
export class Coalescer {
  #pending: Uint8Array[] = [];
  #size = 0;
  #last = Number.NEGATIVE_INFINITY;
  #scheduled = false;
  #ended = false;
  #timer: NodeJS.Timeout | undefined;

  /** `clock` in milliseconds. */
  constructor(
    private readonly clock: () => number,
    private readonly reader: ByteReader,
    private readonly owner: StreamOwner,
  ) {}

  write(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#size += bytes.byteLength;
    // Until the first words have left they are looked for at once: whoever reads for us has the rest of a burst still to go through.
    if (this.#size > (this.owner.begun() ? MOST : FIRST)) this.#turn();
    else this.#schedule();
  }

  /** Nothing more comes. */
  end(): void {
    this.#ended = true;
    this.#schedule();
  }

  /** Reads what waits, at once. @throws what the reader throws */
  flush(): void {
    this.#read(Number.POSITIVE_INFINITY);
  }

  /** Nothing that waits is wanted any more, and nothing more will be. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    this.#ended = false;
    this.#pending = [];
    this.#size = 0;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const wait = this.owner.begun() ? this.#last + BETWEEN - this.clock() : 0;
    if (wait > 0) this.#timer = setTimeout(() => this.#turn(), wait);
    else process.nextTick(() => this.#scheduled && this.#turn());
  }

  #turn(): void {
    clearTimeout(this.#timer);
    this.#scheduled = false;
    this.#last = this.clock();
    try {
      this.#readAndShow();
    } catch (error) {
      this.owner.failed(error);
    }
  }

  #readAndShow(): void {
    while (!this.owner.begun() && this.#read(FIRST)) {
      this.owner.show();
      if (this.#pending.length > 0 && this.owner.begun()) {
        this.#schedule();
        return;
      }
    }
    this.flush();
    if (this.#ended) this.reader.end();
    this.owner.show();
  }

  #read(most: number): boolean {
    const [first] = this.#pending;
    if (!first) return false;
    const all = this.#pending.length === 1 ? first : Buffer.concat(this.#pending);
    const cut = all.byteLength > most;
    this.#pending = cut ? [all.subarray(most)] : [];
    this.#size = cut ? all.byteLength - most : 0;
    this.reader.feed(cut ? all.subarray(0, most) : all);
    return true;
  }
}
