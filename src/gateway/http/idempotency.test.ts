import { expect, test } from 'vitest';
import { Idempotency } from './idempotency.ts';

const body = (text: string) => new TextEncoder().encode(text);
const answer = { status: 200, headers: {}, body: 'Hæ' };

function keys() {
  let now = 0;
  const kept = new Idempotency(() => now);
  return {
    kept,
    pass: (seconds: number) => {
      now += seconds;
    },
  };
}

test('a key is free, then held, then has its answer', () => {
  const { kept } = keys();
  expect(kept.find('k', body('a'))).toBeUndefined();
  expect(kept.find('k', body('a'))).toBeUndefined();
  const held = kept.hold('k', body('a'));
  expect(() => kept.find('k', body('a'))).toThrow('still being answered');
  held.keep(answer);
  held.release();
  expect(kept.find('k', body('a'))).toEqual(answer);
});

test('another request under the same key is refused', () => {
  const { kept } = keys();
  kept.hold('k', body('a'));
  expect(() => kept.find('k', body('b'))).toThrow('used for another request');
});

test.each([
  ['that came to nothing', undefined],
  ['that failed', { ...answer, status: 500 }],
  ['that is too large to keep', { ...answer, body: 'x'.repeat(300_000) }],
])('after an answer %s another try may be made', (_, recorded) => {
  const { kept } = keys();
  const held = kept.hold('k', body('a'));
  if (recorded) held.keep(recorded);
  held.release();
  expect(kept.find('k', body('a'))).toBeUndefined();
});

test('an answer is forgotten after ten minutes', () => {
  const { kept, pass } = keys();
  const held = kept.hold('k', body('a'));
  held.keep(answer);
  pass(600);
  expect(kept.find('k', body('b'))).toBeUndefined();
});

test('who releases late does not free a key that another request holds by now', () => {
  const { kept, pass } = keys();
  const late = kept.hold('k', body('a'));
  pass(600);
  kept.hold('k', body('a'));
  late.release();
  expect(() => kept.find('k', body('a'))).toThrow('still being answered');
});

test('of many keys the oldest are forgotten', () => {
  const { kept } = keys();
  for (let key = 0; key < 1_001; key += 1) kept.hold(`k${key}`, body('a')).keep(answer);
  expect(kept.find('k0', body('a'))).toBeUndefined();
  expect(kept.find('k1000', body('a'))).toEqual(answer);
});
