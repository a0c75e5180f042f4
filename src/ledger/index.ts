/** The transparency log: an RFC 6962 tree in C2SP's tiles, notes and checkpoints. Bytes in, bytes out: it opens no file and keeps no key. */
export { type Checkpoint, checkpointIn } from './checkpoint.ts';
export { type Entry, entryFormat } from './entry.ts';
export { keys, type SignerKey, type VerifierKey } from './key.ts';
export { logIn } from './log.ts';
export { notes } from './note.ts';
export { activationOf, type Logged, ofType, type StandingFault, standingOf } from './standing.ts';
export { type Signers, type Statement, statements } from './statement.ts';
export { CHECKPOINT, type LogFault, type LogSource } from './verify.ts';
