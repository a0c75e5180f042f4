import { expect, test } from 'vitest';
import { proseOf } from './language.ts';

const SENTENCE = 'Fotosüntees toimub kloroplastides, kus valgusenergia abil tekib glükoos.';

test('a language is asked for at a whole sentence, also when the next has begun, and not before', () => {
  expect(proseOf(SENTENCE, false)).toBe(SENTENCE);
  expect(proseOf(`${SENTENCE} Seejärel`, false)).toBe(`${SENTENCE} Seejärel`);
  expect(proseOf(SENTENCE.slice(0, -1), false)).toBeUndefined();
  expect(proseOf(`Tere. ${SENTENCE.slice(0, -1)}`, false)).toBeUndefined();
});
