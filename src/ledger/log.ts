import { type Checkpoint, signCheckpoint } from './checkpoint.ts';
import { type Growth, grow } from './grow.ts';
import type { SignerKey, VerifierKey } from './key.ts';
import {
  type LogFault,
  type LogReport,
  type LogSource,
  type ProvedEntry,
  proveEntry,
  readCheckpoint,
  readEntries,
  tileReader,
  verifyGrowth,
  verifyLog,
} from './verify.ts';

/** A log, as anybody reads it from its files: a folder's, a bucket's, a web server's. */
export interface Log {
  /** The published checkpoint, if the key signed it, with the note that says so. */
  checkpoint(key: VerifierKey): Promise<LogReport & { readonly note: string }>;
  /** Every entry's bytes, in order. @throws {Error} for a missing or broken bundle */
  entries(size: number): Promise<Uint8Array[]>;
  /** One entry, its place proved. @throws {RangeError} for an entry that the log does not have; {Error} for a missing tile */
  prove(checkpoint: Checkpoint, index: number): Promise<ProvedEntry>;
  /**
   * Checks the whole log from its entries up.
   * @param present paths of all files that there are, where the source can tell; then tiles of earlier sizes are checked too
   */
  verify(key: VerifierKey, present?: readonly string[]): Promise<LogReport>;
  /** Whether it grew from a checkpoint that somebody remembered, and what is wrong where it did not. */
  grewFrom(older: Checkpoint, now: Checkpoint): Promise<LogFault | null>;
  /** What its files become when entries follow the first `size`. @throws {RangeError} for an entry longer than the layout can hold */
  grow(size: number, entries: readonly Uint8Array[]): Promise<SignableGrowth>;
}

/** What a log's files become, and its checkpoint then. */
export interface SignableGrowth extends Growth {
  /** The checkpoint of a log that is named as its key is. */
  signed(signer: SignerKey): string;
}

export const logIn = (source: LogSource): Log => ({
  checkpoint: (key) => readCheckpoint(source, key),
  entries: (size) => readEntries(source, size),
  prove: (checkpoint, index) => proveEntry(source, checkpoint, index),
  verify: (key, present) => verifyLog(source, key, present),
  grewFrom: (older, now) => verifyGrowth(source, older, now),
  async grow(size, entries) {
    const grown = await grow(size, entries, tileReader(source));
    return {
      ...grown,
      signed: (signer) => signCheckpoint({ origin: signer.name, size: grown.size, root: grown.root }, signer),
    };
  },
});
