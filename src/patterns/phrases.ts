import type { Stem } from './stems.ts';

/**
 * Patterns that find a phrase in its inflected forms, with or without diacritics.
 * They are regular expression sources for the flags `iu`: data that a release can carry.
 */

/** A word's begin, as a look back: `\\b` would take õ for a gap between words. */
const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** Without the vowel signs of Arabic, which most writers leave out. */
export const withoutVowelSigns = (text: string): string => text.replace(/[\u064b-\u0652]/g, '');

/** The pattern where no letter and no digit touches it. */
export const asWord = (pattern: string): string => `${BEGIN}${pattern}${END}`;

/** How a word of a language, BCP 47, changes at its end. */
export type StemsOf = (word: string, language: string) => readonly Stem[];

/** Any of the phrases, by language; `null` for none. */
export function phrasesPattern(
  stemsOf: StemsOf,
  phrases: Readonly<Record<string, readonly string[]>>,
  except: string | null = null,
): string | null {
  const each = Object.entries(phrases).flatMap(([language, list]) =>
    list.map((phrase) => ({ spaced: !UNSPACED.test(phrase), pattern: phrasePattern(stemsOf, phrase, language) })),
  );
  const patternOf = (spaced: boolean): string => {
    const never = except ? `(?!${except}${spaced ? END : ''})` : '';
    const patterns = new Set(each.filter((one) => one.spaced === spaced).map(({ pattern }) => pattern));
    patterns.delete('');
    return patterns.size > 0 ? `${never}(?:${[...patterns].join('|')})` : '';
  };
  const [words, characters] = [patternOf(true), patternOf(false)];
  if (!characters) return words ? asWord(words) : null;
  return words ? `(?:${asWord(words)}|${characters})` : characters;
}

/** Scripts that write no gap between words: a phrase stands wherever its letters stand. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Says quickly whether any of these patterns is in a text of small letters: what stands before a word is taken in and not
 * looked back at, which is five times as fast. It tells no place.
 */
export function quickPattern(patterns: readonly string[]): RegExp | null {
  if (patterns.length === 0) return null;
  const phrases = patterns.filter((pattern) => pattern.startsWith(BEGIN)).map((pattern) => pattern.slice(BEGIN.length));
  const others = patterns.filter((pattern) => !pattern.startsWith(BEGIN));
  const begun = phrases.length > 0 ? [`(?:^|[^\\p{L}\\p{N}])(?:${phrases.join('|')})`] : [];
  return new RegExp([...begun, ...others].join('|'), 'u');
}

/** One phrase, without the borders around it. */
export function phrasePattern(stemsOf: StemsOf, phrase: string, language: string): string {
  const words =
    withoutVowelSigns(phrase.normalize('NFC'))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words.map((word) => wordPattern(stemsOf, word, language)).join('[\\s\\p{Pd}]{1,3}');
  return isArabic(words[0] ?? '') ? ARABIC_PREFIX + joined : joined;
}

/** Arabic writes “and”, “so”, “in”, “for”, “like” and the article together with the word that follows. */
const ARABIC_PREFIX = '(?:لل|[وفبلك]?(?:ال)?)';
const isArabic = (word: string): boolean => /^\p{Script=Arabic}{3,}$/u.test(word);

function wordPattern(stemsOf: StemsOf, word: string, language: string): string {
  const letters = [...word];
  // Scripts without inflection by ending are matched as they stand; a word of two letters too.
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word) || letters.length < 3) return lettersPattern(word);
  const stems = stemsOf(word, language).map(stemPattern);
  const joined = stems.join('|');
  return stems.length === 1 ? joined : `(?:${joined})`;
}

const stemPattern = ({ letters, ending }: Stem): string => lettersPattern(letters) + ending;

const lettersPattern = (letters: string): string => [...letters].map(letterPattern).join('');

/** A letter with a diacritic is found without it too: people write as phones let them. */
function letterPattern(letter: string): string {
  const bare = letter.normalize('NFD')[0] ?? letter;
  if (letter === 'ة') return '[ةه]';
  return bare === letter ? letter : `[${letter}${bare}]`;
}
