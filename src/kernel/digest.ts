import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 (FIPS 180-4) of text as UTF-8 or of bytes, in lower-case hex; the same in Node and in a browser. */
export const sha256 = (data: string | Uint8Array): string =>
  bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data));
