import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * RFC 8785 (JSON Canonicalization Scheme): equal values give equal text on every machine.
 * Properties without a value are left out, as `JSON.stringify` does.
 * @throws {RangeError} for a number that JSON has no form for, or a lone surrogate (§3.2.2.2)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return canonicalArray(value);
  if (typeof value === 'object') return canonicalObject(value);
  throw new RangeError(`JSON has no form for a ${typeof value}`);
}

function canonicalArray(value: readonly unknown[]): string {
  let text = '';
  for (const item of value) text += `${text && ','}${canonicalJson(item ?? null)}`;
  return `[${text}]`;
}

function canonicalObject(value: object): string {
  const members: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
  let text = '';
  // RFC 8785 §3.2.3 sorts by UTF-16 code units, as `sort` does by itself.
  for (const key of [...members.keys()].sort()) {
    const member = members.get(key);
    if (member !== undefined) text += `${text && ','}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`JSON has no form for ${value}`);
  // RFC 8785 §3.2.2.3 takes ECMAScript's own number form; only -0 must lose its sign.
  return JSON.stringify(value === 0 ? 0 : value);
}

/** What stands in JSON as it is: most keys and names, at a third of the price. */
const PLAIN = /^[ !#-[\]-~]*$/;

function canonicalString(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new RangeError('JSON text holds a lone surrogate');
  return JSON.stringify(value);
}

/** SHA-256 (FIPS 180-4) of text as UTF-8 or of bytes, in lower-case hex; the same in Node and in a browser. */
export const sha256 = (data: string | Uint8Array): string =>
  bytesToHex(digest(typeof data === 'string' ? utf8ToBytes(data) : data));
