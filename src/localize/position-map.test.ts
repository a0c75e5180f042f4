import { expect, test } from 'vitest';
import { PositionMap } from './position-map.ts';

test('a citation behind a mark and its notice stands where its word went', () => {
  // `Ab ⟦omit:x⟧ cd` is shown as `Ab (left out) cd`.
  const map = new PositionMap(false);
  map.replace(3, 3, false);
  map.removeMark(8);
  map.insert(10);
  map.replace(3, 3, false);
  expect([map.placeOf(0), map.placeOf(12)]).toEqual([0, 14]);
  expect([map.hides(4, 6), map.hides(3, 3), map.hides(12, 14)]).toEqual([true, true, false]);
  expect(map.taken).toBe(14);
});

test('what is held back is not decided, whatever was converted before it', () => {
  // `straße,` is shown as `strasse,` and the next clause is still held.
  const map = new PositionMap(true);
  map.convert({ given: 'straße,', shown: 'strasse,' });
  expect([map.taken, map.decides(7)]).toEqual([7, false]);
  map.replace(8, 8, false);
  expect([map.decides(7), map.decides(8), map.placeOf(7)]).toEqual([true, false, 8]);
});

test('what a rule took out is hidden, what it put in its place moves what follows', () => {
  const map = new PositionMap(false);
  map.replace(6, 3, true);
  map.replace(4, 4, false);
  expect([map.hides(0, 6), map.hides(6, 8), map.placeOf(8)]).toEqual([true, false, 5]);
});
