import { expect, test } from 'vitest';
import { loadDictionary } from './dictionaries.ts';

test.each([
  ['et-EE', 'fotosünteesist', 'fotosünntees'],
  ['en', 'colours', 'colurs'],
  ['ru-EE', 'школами', 'школамы'],
])('a build has the words of %s', async (language, word, slip) => {
  const dictionary = await loadDictionary(language);
  expect(dictionary?.knows(word)).toBe(true);
  expect(dictionary?.knows(slip)).toBe(false);
});

test.each(['zh-TW', 'sw', 'ar', 'de', 'fi'])('%s has no list that may be shipped', async (language) => {
  expect(await loadDictionary(language)).toBeNull();
});
