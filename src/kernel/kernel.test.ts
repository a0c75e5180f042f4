import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from './canonical.ts';
import { isDay } from './day.ts';

test('canonical JSON sorts by UTF-16 code units, as RFC 8785 §3.2.3 shows', () => {
  const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
  expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
});

test('canonical JSON writes numbers as ECMAScript does', () => {
  expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  );
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
  expect(() => canonicalJson('\ud800')).toThrow(RangeError);
});

test('for every value: the order of keys does not show, and parsing gives the value back', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([k, v]) => [k, reversed(v)]),
    );
  };
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const plain = JSON.parse(JSON.stringify(value));
      const text = canonicalJson(plain);
      expect(canonicalJson(reversed(plain))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(plain)));
    }),
  );
});

test('SHA-256 gives the digest of FIPS 180-4', async () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a day is one that the calendar has', () => {
  expect(['2026-11-24', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '24.11.2026', ''].some(isDay)).toBe(false);
});
