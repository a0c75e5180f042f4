import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './bytes.ts';
import { hashOf } from './merkle.ts';

/** c2sp.org/signed-note: kinds of signature that are used here. */
export const ED25519 = 0x01;
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

const keyId = (name: string, kind: number, key: Uint8Array): Uint8Array =>
  hashOf(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(kind), key)).slice(0, 4);

export const isName = (name: string): boolean => name !== '' && !/[\s+]/u.test(name);

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

/** The key by which a witness's cosignatures are checked. */
export const cosigner = ({ name, key }: VerifierKey): VerifierKey => ({
  name,
  id: keyId(name, COSIGNATURE, key),
  kind: COSIGNATURE,
  key,
});

/** What is done with keys. */
export const keys = {
  signer: signerOf,
  parseSigner: parseSignerKey,
  showSigner: showSignerKey,
  parseVerifier: parseVerifierKey,
  showVerifier: showVerifierKey,
} as const;
