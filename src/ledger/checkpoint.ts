import { fromBase64, toBase64 } from './bytes.ts';
import type { SignerKey, VerifierKey } from './key.ts';
import { HASH_LENGTH, type Hash } from './merkle.ts';
import { type Note, parseNote, showNote, signedBy, signNote } from './note.ts';

/** c2sp.org/tlog-checkpoint: a log's size and root, under its origin. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

/** The signed checkpoint as it is published. */
export const signCheckpoint = (checkpoint: Checkpoint, signer: SignerKey): string =>
  showNote(signNote({ text: checkpointText(checkpoint), signatures: [] }, signer));

/** What a note says as a checkpoint, whoever signed it; `null` for another text. */
export function checkpointOf({ text }: Note): Checkpoint | null {
  const [origin = '', size = '', encoded = ''] = text.split('\n');
  const root = fromBase64(encoded);
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(size) || root?.length !== HASH_LENGTH) return null;
  return { origin, size: Number(size), root };
}

/** What a signed note's text says as a checkpoint, whoever signed it; `null` for another text. */
export function checkpointIn(source: Uint8Array | string): Checkpoint | null {
  const note = parseNote(source);
  return note && checkpointOf(note);
}

/** A published checkpoint, if this key signed it and it is of the log that the key is named for; else why not. */
export function openCheckpoint(
  source: Uint8Array | string,
  key: VerifierKey,
): { checkpoint: Checkpoint; note: Note } | { fault: 'no-note' | 'no-checkpoint' | 'not-signed' | 'other-origin' } {
  const note = parseNote(source);
  if (!note) return { fault: 'no-note' };
  const checkpoint = checkpointOf(note);
  if (!checkpoint) return { fault: 'no-checkpoint' };
  if (!signedBy(note, key)) return { fault: 'not-signed' };
  return checkpoint.origin === key.name ? { checkpoint, note } : { fault: 'other-origin' };
}
