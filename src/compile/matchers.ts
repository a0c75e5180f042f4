/**
 * Patterns that find a phrase in its inflected forms, with or without diacritics.
 * They are regular expression sources for the flags `iu`: data that a release can carry.
 */

const VOWELS = 'aeiouyõäöüáéíóúàèìòùâêîôûåæø';
/** A word's begin, as a look back: `\\b` would take õ for a gap between words. */
const BEGIN = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** The pattern where no letter and no digit touches it. */
export const asWord = (pattern: string): string => `${BEGIN}${pattern}${END}`;
/** Letters that an ending may add; German and Estonian endings and compounds fit, another word seldom does. */
const LONGEST_ENDING = 7;

/** Any of the phrases; `null` for none. */
export function phrasesPattern(phrases: readonly string[], except: string | null = null): string | null {
  const patterns = [...new Set(phrases.map(phrasePattern))].filter(Boolean);
  if (patterns.length === 0) return null;
  const never = except ? `(?!${except})` : '';
  return asWord(`${never}(?:${patterns.join('|')})`);
}

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
export function phrasePattern(phrase: string): string {
  const words =
    phrase
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(wordPattern).join('[\\s\\p{Pd}]{1,3}');
}

function wordPattern(word: string): string {
  const letters = [...word];
  // Scripts without inflection by ending are matched as they stand.
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word)) return letters.map(letterPattern).join('');
  const last = letters.at(-1) ?? '';
  const stem = letters.length >= 5 && VOWELS.includes(last) ? letters.slice(0, -1) : letters;
  const head = stem.slice(0, -1).map(letterPattern).join('');
  const ending = letters.length < 3 ? '' : `\\p{L}{0,${LONGEST_ENDING}}`;
  return head + (letters.length < 3 ? letterPattern(stem.at(-1) ?? '') : gradation(stem)) + ending;
}

/** Estonian and Finnish stems change their last stop: lint, lindi; täht, tähe. */
function gradation(stem: readonly string[]): string {
  const last = stem.at(-1) ?? '';
  const pair = ['td', 'kg', 'pb'].find((stops) => stops.includes(last));
  if (!pair || stem.length < 4) return letterPattern(last);
  return stem.at(-2) === 'h' ? `[${pair}]?` : `[${pair}]`;
}

/** A letter with a diacritic is found without it too: people write as phones let them. */
function letterPattern(letter: string): string {
  const bare = letter.normalize('NFD')[0] ?? letter;
  return bare === letter ? letter : `[${letter}${bare}]`;
}
