import { z } from 'zod';
import type { LogSource } from '../../ledger/index.ts';

/** Where a log stands in the order of its commits: the one value that writers compare and swap. */
export const LOG_HEAD = z.object({
  /** Counts commits from 1. */
  sequence: z.number(),
  size: z.number(),
  /** Name of what was staged for this commit: its entries, and the checkpoint that it leads to. */
  staged: z.string(),
});
export type LogHead = Readonly<z.infer<typeof LOG_HEAD>>;

/** The lock of a log with several writers. */
export interface LogLock {
  read(): Promise<LogHead | null>;
  /** Sets the head to `next` if it still is what `next.sequence` follows. @returns whether it did; durable when it returns */
  swap(next: LogHead): Promise<boolean>;
}

/** What a commit adds, kept until it is published, so that whoever comes next can finish what a killed writer began. */
export interface Staged {
  /** Size of the log before it. */
  readonly from: number;
  readonly entries: readonly Uint8Array[];
  /** The signed checkpoint. */
  readonly checkpoint: string;
}

/** Where a log's files are kept. What returns is durable. */
export interface LogFiles extends LogSource {
  /** Writes a file of the log. Whoever writes it again writes the same bytes. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  stage(name: string, staged: Staged): Promise<void>;
  /** `null` for what was published or never staged. */
  staged(name: string): Promise<Staged | null>;
  unstage(name: string): Promise<void>;
  /** Makes the staged checkpoint the log's own; a later one is never replaced. */
  publish(name: string, size: number): Promise<void>;
  /** Takes away the partial tiles of one that is full by now; c2sp.org/tlog-tiles lets a log do so. */
  dropPartials(path: string): Promise<void>;
  /** Paths of all files of the log. */
  list(): Promise<readonly string[]>;
}
