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
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new RangeError(`JSON has no form for a ${typeof value}`);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // RFC 8785 §3.2.3 sorts by UTF-16 code units, which is what `<` compares.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`JSON has no form for ${value}`);
  // RFC 8785 §3.2.2.3 takes ECMAScript's own number form; only -0 must lose its sign.
  return JSON.stringify(value === 0 ? 0 : value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError('JSON text holds a lone surrogate');
  return JSON.stringify(value);
}
