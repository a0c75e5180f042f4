import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ASKS, directionOf, LANGUAGES, type LanguageProfile, phrasePattern, profileOf, WORD_START } from './index.ts';

const FIELDS = ['cues', 'dictionary', 'direction', 'stems', 'tag'];

test('each folder of a language is in the list, once', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(LANGUAGES.map(({ tag }) => tag).sort()).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(LANGUAGES.map((language): [string, LanguageProfile] => [language.tag, language]))(
  '%s',
  (tag, language) => {
    test('says what it knows, and null for what it does not', () => {
      expect(Object.keys(language).sort()).toEqual(FIELDS);
      expect(profileOf(`${tag}-ZZ`)).toBe(language);
    });

    test('runs as its script does', () => {
      expect(directionOf(tag)).toBe(language.direction);
      // A tag that nobody described is asked of its script: the same answer by the other way.
      const { script } = new Intl.Locale(tag).maximize();
      expect(directionOf(`und-${script}`)).toBe(language.direction);
    });

    test('has cues for each thing that a directive may ask, and patterns that compile', () => {
      const { cues } = language;
      for (const ask of ASKS)
        for (const pattern of cues?.[ask] ?? [])
          expect(() => new RegExp((cues?.start ?? WORD_START) + pattern, 'iu')).not.toThrow();
      expect(ASKS.filter((ask) => cues !== null && cues[ask].length === 0)).toEqual([]);
    });
  },
);

test('a word of a language that nobody described is found with any ending', () => {
  expect(profileOf('qaa')).toBeUndefined();
  expect(new RegExp(phrasePattern('māja', 'qaa'), 'iu').test('mājas')).toBe(true);
});
