import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { equal, fromBase64, textOf, toBase64 } from './bytes.ts';
import { hashOf } from './merkle.ts';

/** c2sp.org/signed-note: kinds of signature that are used here. */
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
const KINDS = [ED25519, COSIGNATURE] as const;

/** A key that signatures are checked with. */
export interface VerifierKey {
  readonly name: string;
  /** First four bytes of SHA-256 of name, kind and key. */
  readonly id: Uint8Array;
  readonly kind: (typeof KINDS)[number];
  readonly key: Uint8Array;
}

/** A key that signs; its secret is 32 bytes. */
export interface SignerKey extends VerifierKey {
  readonly secret: Uint8Array;
}

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

const keyId = (name: string, kind: number, key: Uint8Array): Uint8Array =>
  hashOf(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(kind), key)).slice(0, 4);

const isName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name);

/** `<name>+<id>+<key>`, the form in which verifiers keep a key. */
export const showVerifierKey = ({ name, id, kind, key }: VerifierKey): string =>
  `${name}+${bytesToHex(id)}+${toBase64(concatBytes(Uint8Array.of(kind), key))}`;

/** `null` for a text that is no key, or whose id is not its own. */
export function parseVerifierKey(text: string): VerifierKey | null {
  const [, name = '', id = '', encoded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  const kind = KINDS.find((known) => known === bytes?.[0]);
  if (bytes?.length !== 33 || kind === undefined || !isName(name)) return null;
  const key = { name, id: keyId(name, kind, bytes.slice(1)), kind, key: bytes.slice(1) };
  return bytesToHex(key.id) === id ? key : null;
}

/** A signer of 32 secret random bytes, which it keeps. @throws {RangeError} for a name with white space or a plus */
export function signerOf(name: string, secret: Uint8Array): SignerKey {
  if (!isName(name)) throw new RangeError(`\`${name}\` is no name for a key: it may hold no white space and no plus`);
  const key = ed25519.getPublicKey(secret);
  return { name, id: keyId(name, ED25519, key), kind: ED25519, key, secret };
}

/** `PRIVATE+KEY+<name>+<id>+<secret>`, as Go's note package writes it. */
export const showSignerKey = ({ name, id, secret }: SignerKey): string =>
  `PRIVATE+KEY+${name}+${bytesToHex(id)}+${toBase64(concatBytes(Uint8Array.of(ED25519), secret))}`;

export function parseSignerKey(text: string): SignerKey | null {
  const [, name = '', id = '', encoded = ''] =
    /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return null;
  const signer = signerOf(name, bytes.slice(1));
  return bytesToHex(signer.id) === id ? signer : null;
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

/** The key by which a witness's cosignatures are checked. */
export const cosigner = ({ name, key }: VerifierKey): VerifierKey => ({
  name,
  id: keyId(name, COSIGNATURE, key),
  kind: COSIGNATURE,
  key,
});

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
  if (signatures.some((signature) => signature === null)) return null;
  return { text: whole.slice(0, end + 1), signatures: signatures as Signature[] };
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
