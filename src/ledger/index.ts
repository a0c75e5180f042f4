/** The transparency log: an RFC 6962 tree in C2SP's tiles, notes and checkpoints. Bytes in, bytes out: it opens no file and keeps no key. */
export { type Checkpoint, checkpointOf, openCheckpoint, signCheckpoint } from './checkpoint.ts';
export { type Entry, type EntryOf, entryBytes, entrySchemas, readEntry } from './entry.ts';
export { type Growth, grow } from './grow.ts';
export * from './merkle.ts';
export * from './note.ts';
export * from './statement.ts';
export { tilePath } from './tile.ts';
export { type ReadTile, Tree } from './tree.ts';
export * from './verify.ts';
