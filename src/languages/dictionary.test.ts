import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { compileDictionary } from './dictionary-file.ts';
import type { HunspellList } from './hunspell.ts';
import { LANGUAGES } from './languages.ts';

const list = (aff: string, words: readonly string[]): HunspellList => ({
  aff: `SET UTF-8\n${aff}`,
  dic: `${words.length}\n${words.join('\n')}\n`,
});
const opened = (...lists: HunspellList[]): Dictionary => openDictionary(compileDictionary(lists));
const installed = (name: string): HunspellList => {
  const textOf = (file: string) => readFileSync(new URL(`../../node_modules/${name}/${file}`, import.meta.url), 'utf8');
  return { aff: textOf('index.aff'), dic: textOf('index.dic') };
};

const ENGLISH = `PFX U Y 1
PFX U 0 un .
SFX S Y 3
SFX S y ies [^aeiou]y
SFX S 0 s [aeiou]y
SFX S 0 s [^sy]
`;

describe('a word is known in each form that its list makes', () => {
  const english = opened(list(ENGLISH, ['tie/US', 'city/S', 'boy/S', 'Kenya/S', "o'clock"]));

  test.each(['tie', 'untie', 'unties', 'cities', 'boys', 'Tie', 'UNTIES', 'Kenya', 'KENYAS', 'o’clock', 'tie-boys'])(
    '%s',
    (word) => expect(english.knows(word)).toBe(true),
  );
  test.each(['citys', 'boies', 'ties!', 'unboy', 'kenya', 'tIe', '', '-', 'tie-', 'tie-xy', 'tieboy'])(
    'no word: %j',
    (word) => expect(english.knows(word)).toBe(false),
  );
});

test('words make compounds where the language has them, with endings at the end alone', () => {
  const rules = 'COMPOUNDFLAG Z\nCOMPOUNDMIN 2\nSFX a Y 1\nSFX a 0 dest a\n';
  const words = opened(list(rules, ['kooli/Z', 'maja/Za', 'uks/Z']));
  expect(['koolimajadest', 'koolimajauks'].map((word) => words.knows(word))).toEqual([true, true]);
  expect(['majadestkooli', 'koolimajauksuks', 'koolim'].map((word) => words.knows(word))).toEqual([
    false,
    false,
    false,
  ]);
});

test('two lists of a language are one: colour and color', () => {
  const words = opened(list(ENGLISH, ['color/S']), list(ENGLISH, ['colour/S']));
  expect(['colors', 'colours'].map((word) => words.knows(word))).toEqual([true, true]);
});

test('a list is found again whole, and nothing but it', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'õ', '文', '𠮷'), minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 120,
      }),
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'õ', '文', '𠮷'), minLength: 1, maxLength: 6 })),
      (words, others) => {
        const dictionary = opened(list('', words));
        for (const word of [...words, ...others]) expect(dictionary.knows(word)).toBe(words.includes(word));
      },
    ),
  ));

test('an option that would make other words is refused, as is what is no dictionary', () => {
  expect(() => compileDictionary([list('FORBIDDENWORD X\n', ['a'])])).toThrow('FORBIDDENWORD');
  expect(() => openDictionary(new TextEncoder().encode('{"format":"other"}\n'))).toThrow('no dictionary');
  expect(() => openDictionary(new Uint8Array())).toThrow('no dictionary');
});

describe('Estonian', () => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = compileDictionary([installed('dictionary-et')]);
  });
  const wordsOf = (file: string) =>
    readFileSync(new URL(`et/${file}`, import.meta.url), 'utf8')
      .trim()
      .split(/\s+/);

  test('opens in less than 300 ms', () => {
    const start = performance.now();
    expect(openDictionary(bytes).knows('koolimajadest')).toBe(true);
    expect(performance.now() - start).toBeLessThan(300);
  });

  test('five hundred inflected forms and compounds are words', () => {
    const forms = wordsOf('forms.txt');
    const estonian = openDictionary(bytes);
    expect(forms.length).toBeGreaterThan(500);
    expect(forms.filter((form) => !estonian.knows(form))).toEqual([]);
  });

  test('of two hundred misspelt ones few are taken for compounds of short words', () => {
    const slips = wordsOf('non-words.txt');
    const estonian = openDictionary(bytes);
    expect(slips.length).toBeGreaterThan(200);
    expect(slips.filter((slip) => estonian.knows(slip)).length / slips.length).toBeLessThan(0.13);
  });
});

test('every list that a language names is installed under the licence that it names', () => {
  for (const { dictionary } of LANGUAGES) {
    for (const name of dictionary?.lists ?? []) {
      const manifest: unknown = JSON.parse(
        readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
      );
      expect(manifest).toMatchObject({ license: expect.stringContaining(dictionary?.licence ?? '') });
    }
  }
});
