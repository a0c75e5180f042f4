/** The transparency log: an RFC 6962 tree in C2SP's tiles, notes and checkpoints. Bytes in, bytes out: it opens no file and keeps no key. */
export { bytesToHex as toHex } from '@noble/hashes/utils.js';
export { type Checkpoint, checkpointOf, signCheckpoint } from './checkpoint.ts';
export { type Entry, type EntryOf, entryBytes, entrySchemas, readEntry } from './entry.ts';
export { grow } from './grow.ts';
export { hashOf } from './merkle.ts';
export {
  cosign,
  cosigner,
  type Note,
  parseNote,
  parseSignerKey,
  parseVerifierKey,
  type SignerKey,
  showNote,
  showSignerKey,
  showVerifierKey,
  signedBy,
  signerOf,
  signNote,
  type VerifierKey,
} from './note.ts';
export { activationOf, type Claim, type Logged, ofType, type StandingFault, standingOf } from './standing.ts';
export { type Signers, type Statement, signersOf, signStatement } from './statement.ts';
export { type ReadTile, Tree } from './tree.ts';
export {
  CHECKPOINT,
  type LogFault,
  type LogSource,
  proveEntry,
  readCheckpoint,
  readEntries,
  tileReader,
  verifyGrowth,
  verifyLog,
} from './verify.ts';
