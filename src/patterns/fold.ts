import { typedLatin, wordsInOneScript } from './confusables.ts';

/** A text as it is looked at, and where each of its places stands in what was written. */
export interface Folded {
  readonly text: string;
  /** The index in the original of an index in the folded text, both in UTF-16 units; the original's length for the text's end. */
  at(index: number): number;
}

/**
 * A text as it is looked at, so that no way of typing hides a word: compatibility forms unfolded (NFKC), characters without a shape
 * taken out, letters that only look like those of the word's script put into it (UTS 39), one sort of quotation mark, apostrophe, dash
 * and space, small letters. Folding twice is folding once; text in small ASCII letters with single spaces stays as it is.
 */
export const fold = (text: string): string => foldWithMap(text).text;

/** The folded text with the way back, so that what was found can be shown as it was written. */
export const foldWithMap = (original: string): Folded => folded(original);

/**
 * The fold without the marks that many people leave out, or that somebody may add to hide a word: accents, the vowel signs of Arabic and
 * Hebrew, the bar of ł and đ. Marks that make another letter in their script, as in Hindi or Japanese, stay.
 */
export function foldWithoutMarks(original: string): Folded {
  const draft = folded(original);
  draft.replace(NOT_ASCII, withoutMarks);
  return draft;
}

/** The same for text that is folded already, as a pattern is. */
export const withoutMarks = (text: string): string =>
  text
    .replace(MARKED, (letter) => letter.normalize('NFD').replace(MARKS, ''))
    .replace(BARRED, (letter) => BARE[letter] ?? letter)
    .replace(MARKS, '');

const MARKED = /[\u00c0-\u024f\u0386-\u03ce\u0400-\u045f\u0490-\u04ff\u0622-\u06d3\u1e00-\u1fff]/g;
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Letters that no normalization divides, and those of Arabic that keyboards of its languages write in two ways. */
const BARE: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', ى: 'ي', ی: 'ي', ک: 'ك' };
const BARRED = new RegExp(`[${Object.keys(BARE).join('')}]`, 'g');

function folded(original: string): Draft {
  const draft = new Draft(original);
  // What is taken out of the middle of a character makes it whole, and it may be one without a shape itself.
  for (let before = ''; before !== draft.text; draft.replace(SHAPELESS, () => '')) before = draft.text;
  draft.replace(TYPOGRAPHY, typed);
  if (draft.text.normalize('NFKC') !== draft.text) draft.replace(NOT_ASCII, composed);
  draft.replace(SHAPELESS, () => '');
  draft.replace(TYPOGRAPHY, typed);
  draft.replace(SPACES, () => ' ');
  draft.replace(NOT_ASCII, typedLatin);
  const inOneScript = wordsInOneScript(draft.text);
  if (inOneScript) draft.replace(WORDS, inOneScript);
  draft.lowerCase();
  if (draft.text.normalize('NFKC') !== draft.text) draft.replace(NOT_ASCII, composed);
  return draft;
}

/** Format characters, soft hyphens, joiners, variation selectors, fillers; and what stretches an Arabic word. */
const SHAPELESS = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]+/gu;
const SPACES = /[^\S ]\s*| \s+/g;
const WORDS = /[\p{L}\p{M}]+/gu;
/** A run of other letters than ASCII's, with the letter before it where that carries a mark. */
const NOT_ASCII = /(?:[^\0-\x7f]|[\0-\x7f]\p{M})[^\0-\x7f]*/gu;
/** One letter with its marks; Hangul's parts and Katakana's halfwidth sound marks join their neighbours too. */
const LETTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\s\S][\p{M}\uff9e\uff9f]*/gu;

const APOSTROPHES = '‘’‚‛ʹʻʼʽʾʿˈ′‵´＇՚';
const QUOTATION_MARKS = '“”„‟«»‹›″‶〝〞〟＂「」『』〈〉《》';
const TYPOGRAPHY = new RegExp(`[${APOSTROPHES}${QUOTATION_MARKS}]|(?!-)[\\p{Pd}−]`, 'gu');
const typed = (character: string): string =>
  APOSTROPHES.includes(character) ? "'" : QUOTATION_MARKS.includes(character) ? '"' : '-';

const composed = (run: string): string => run.normalize('NFKC');

/** One replacement: what stands at `at` for `length` units was `from` the text before, for `was` units. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly was: number;
}

/** A text that is rewritten step by step, and remembers for each step which places moved. */
class Draft implements Folded {
  text: string;
  readonly #steps: (readonly Edit[])[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Rewrites each match; where its length changes, letter by letter if that comes to the same, so that the way back stays exact. */
  replace(pattern: RegExp, rewrite: (match: string) => string): void {
    const edits: Edit[] = [];
    let moved = 0;
    const put = (from: number, was: string, becomes: string): void => {
      if (was.length === becomes.length) return;
      edits.push({ at: from + moved, length: becomes.length, from, was: was.length });
      moved += becomes.length - was.length;
    };
    this.text = this.text.replace(pattern, (match: string, from: number) => {
      const becomes = rewrite(match);
      if (becomes.length === match.length) return becomes;
      const letters = match.match(LETTER) ?? [];
      const rewritten = letters.map(rewrite);
      if (becomes.length <= 1 || rewritten.join('') !== becomes) put(from, match, becomes);
      else {
        let place = from;
        for (const [index, letter] of letters.entries()) {
          put(place, letter, rewritten[index] ?? letter);
          place += letter.length;
        }
      }
      return becomes;
    });
    if (edits.length > 0) this.#steps.push(edits);
  }

  /** Small letters. A sigma is the same at a word's end; only İ would grow, and it is no longer here. */
  lowerCase(): void {
    this.text = this.text.toLowerCase().replaceAll('ς', 'σ');
  }

  at(index: number): number {
    return this.#steps.reduceRight((place, edits) => before(place, edits), index);
  }
}

/** The place in the text before one step. */
function before(place: number, edits: readonly Edit[]): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.at ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (!edit) return place;
  const into = place - edit.at;
  return into < edit.length ? edit.from + Math.min(into, edit.was) : edit.from + edit.was + into - edit.length;
}
