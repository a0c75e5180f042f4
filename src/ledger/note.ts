import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { equal, fromBase64, textOf, toBase64 } from './bytes.ts';
import { cosigner, ED25519, isName, type SignerKey, type VerifierKey } from './key.ts';

/** One signature line of a note. */
export interface Signature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

/** A text with its signatures. The text ends with a line end; only what a signature covers is to be believed. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly Signature[];
}

/** Adds a signature to the note; one by the same key is replaced. */
export function signNote(note: Note, signer: SignerKey): Note {
  const bytes = ed25519.sign(utf8ToBytes(note.text), signer.secret);
  const others = note.signatures.filter(({ name, id }) => !(name === signer.name && equal(id, signer.id)));
  return { ...note, signatures: [...others, { name: signer.name, id: signer.id, bytes }] };
}

/** c2sp.org/tlog-cosignature: a witness's signature over a checkpoint and the time, in seconds since 1970, at which it saw it. */
export function cosign(note: Note, witness: SignerKey, time: number): Note {
  const key = cosigner(witness);
  const bytes = concatBytes(timestamp(time), ed25519.sign(cosigned(note.text, time), witness.secret));
  return { ...note, signatures: [...note.signatures, { name: key.name, id: key.id, bytes }] };
}

const cosigned = (text: string, time: number): Uint8Array => utf8ToBytes(`cosignature/v1\ntime ${time}\n${text}`);

function timestamp(time: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  return bytes;
}

/** Whether a signature by this key is on the note and holds. A broken signature by a known key is no signature. */
export const signedBy = ({ text, signatures }: Note, key: VerifierKey): boolean =>
  signatures.some(({ name, id, bytes }) => name === key.name && equal(id, key.id) && holds(text, bytes, key));

function holds(text: string, bytes: Uint8Array, { kind, key }: VerifierKey): boolean {
  try {
    if (kind === ED25519) return bytes.length === 64 && ed25519.verify(bytes, utf8ToBytes(text), key);
    if (bytes.length !== 72) return false;
    const time = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0));
    return ed25519.verify(bytes.subarray(8), cosigned(text, time), key);
  } catch {
    return false;
  }
}

export const showNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(({ name, id, bytes }) => `— ${name} ${toBase64(concatBytes(id, bytes))}\n`).join('')}`;

const LINE = /^— (\S+) (\S+)$/;

/** Reads a signed note; `null` for one that the format does not allow. */
export function parseNote(source: Uint8Array | string): Note | null {
  const whole = typeof source === 'string' ? source : decoded(source);
  const end = whole?.lastIndexOf('\n\n') ?? -1;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them
  if (!whole || end < 0 || !whole.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f\u007f]/.test(whole)) return null;
  const signatures = whole
    .slice(end + 2, -1)
    .split('\n')
    .map(parseSignature);
  const read = signatures.filter((signature) => signature !== null);
  return read.length === signatures.length ? { text: whole.slice(0, end + 1), signatures: read } : null;
}

function parseSignature(line: string): Signature | null {
  const [, name = '', encoded = ''] = LINE.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!bytes || bytes.length < 5 || !isName(name)) return null;
  return { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return textOf(bytes);
  } catch {
    return null;
  }
}

/** A text that one key signed, as a note. */
const signText = (text: string, signer: SignerKey): string => showNote(signNote({ text, signatures: [] }, signer));

/** A note with a witness's signature more; `null` for what is no note. */
function cosignText(source: string, witness: SignerKey, time: number): string | null {
  const note = parseNote(source);
  return note && showNote(cosign(note, witness, time));
}

/** What is done with notes, each as its text. */
export const notes = { parse: parseNote, signedBy, sign: signText, cosign: cosignText } as const;
