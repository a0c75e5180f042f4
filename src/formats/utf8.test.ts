import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Decoder } from './utf8.ts';

const cut = (bytes: Uint8Array, at: readonly number[]): Uint8Array[] => {
  const cuts = [...new Set(at.map((point) => point % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => bytes.subarray(from, cuts[index]));
};
const whole = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('bytes cut anywhere are the text of the whole, broken characters too', () => {
  const text = fc.string({ unit: 'grapheme' }).map((given) => new TextEncoder().encode(given));
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xc3, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0xef, 0xbb, 0xbf, 0xed, 0xa0));
  const broken = fc.array(byte).map((given) => Uint8Array.from(given));
  fc.assert(
    fc.property(fc.oneof(text, broken), fc.array(fc.nat(400)), (bytes, at) => {
      const decoder = new Utf8Decoder();
      const read = cut(bytes, at).map((piece) => decoder.decode(piece));
      expect(read.join('') + decoder.end()).toBe(whole(bytes));
    }),
    { numRuns: 2_000 },
  );
});

test('a character is shown as soon as its last byte is there, and not before', () => {
  const decoder = new Utf8Decoder();
  const shown = [...new TextEncoder().encode('a€𝄞')].map((byte) => decoder.decode(Uint8Array.of(byte)));
  expect(shown).toEqual(['a', '', '', '€', '', '', '', '𝄞']);
});

test('bytes whose memory is used again afterwards were read', () => {
  const decoder = new Utf8Decoder();
  const memory = Uint8Array.of(0xe2, 0x82);
  decoder.decode(memory);
  memory.fill(0x41);
  expect(decoder.decode(Uint8Array.of(0xac))).toBe('€');
});
