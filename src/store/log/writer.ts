import { logIn, type SignerKey } from '../../ledger/index.ts';
import type { LogFiles, LogHead, LogLock, Staged } from './backend.ts';

/** Entries of one commit, at the most. */
const BATCH = 1_000;

interface Waiting {
  readonly entry: Uint8Array;
  readonly done: (index: number) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Appends to a log, safely beside other writers and whatever kills it when.
 *
 * A commit is: stage the entries; swap the head, which decides; write the tiles; publish the checkpoint; acknowledge. Tiles and
 * checkpoint follow from what was staged alone, so after the swap anybody can finish the commit, and everybody does before the next.
 */
export class LogWriter {
  readonly #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  readonly #log: ReturnType<typeof logIn>;

  constructor(
    private readonly files: LogFiles,
    private readonly lock: LogLock,
    private readonly signer: SignerKey,
    private readonly newId: () => string,
  ) {
    this.#log = logIn(files);
  }

  /** @returns the entry's number, once it is durable and published */
  append(entry: Uint8Array): Promise<number> {
    return new Promise((done, failed) => {
      this.#queue.push({ entry, done, failed });
      this.#running ??= this.#run();
    });
  }

  /** Finishes what a killed writer left, so that a reader finds all that was decided. */
  async recover(): Promise<void> {
    const head = await this.lock.read();
    if (head) await this.#finish(head);
  }

  async #run(): Promise<void> {
    // Whoever comes in the same moment comes into the same commit.
    await Promise.resolve();
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0, BATCH);
      try {
        const first = await this.#commit(batch.map(({ entry }) => entry));
        for (const [place, { done }] of batch.entries()) done(first + place);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#running = undefined;
  }

  async #commit(entries: readonly Uint8Array[]): Promise<number> {
    for (;;) {
      const head = await this.lock.read();
      if (head) await this.#finish(head);
      const from = head?.size ?? 0;
      const { size, files, signed } = await this.#log.grow(from, entries);
      const checkpoint = signed(this.signer);
      const next: LogHead = { sequence: (head?.sequence ?? 0) + 1, size, staged: this.newId() };
      await this.files.stage(next.staged, { from, entries, checkpoint });
      if (await this.lock.swap(next)) {
        await this.#write(next, files);
        return from;
      }
      await this.files.unstage(next.staged);
    }
  }

  /** What is staged no more is published. */
  async #finish(head: LogHead): Promise<void> {
    const staged: Staged | null = await this.files.staged(head.staged);
    if (!staged) return;
    const { files } = await this.#log.grow(staged.from, staged.entries);
    await this.#write(head, files);
  }

  async #write({ staged, size }: LogHead, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
    for (const [path, bytes] of files) await this.files.write(path, bytes);
    await this.files.publish(staged, size);
    await this.files.unstage(staged);
    for (const path of files.keys()) if (!path.includes('.p/')) await this.files.dropPartials(path);
  }
}
