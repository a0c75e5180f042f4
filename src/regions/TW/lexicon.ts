import { UNMISTAKABLE, type WordPairs } from './vocabulary.ts';

/** A text cut into its words: one found in it counts only from border to border. 國內|存款 has no 內存. */
export interface CutText {
  readonly words: readonly string[];
  readonly text: string;
  /** Where each word begins, and the end. */
  readonly borders: readonly number[];
}

export function cutText(words: readonly string[]): CutText {
  const borders = [0];
  for (const word of words) borders.push((borders.at(-1) ?? 0) + word.length);
  return { words, text: words.join(''), borders };
}

/** Words and what stands for each, looked up where a word of a text begins; the longest counts. */
export class Lexicon {
  readonly #byInitial = new Map<string, (readonly [string, string])[]>();

  constructor(pairs: WordPairs) {
    for (const pair of pairs) {
      const initial = initialOf(pair[0]);
      this.#byInitial.set(initial, [...(this.#byInitial.get(initial) ?? []), pair]);
    }
    for (const entries of this.#byInitial.values()) entries.sort(([a], [b]) => b.length - a.length);
  }

  /**
   * The entry that begins with the word of this number; `undefined` where none does. It ends where a word ends, but for one that
   * stands for itself, which only keeps others away (博客來), and one that no other words make together.
   */
  at({ words, text, borders }: CutText, index: number): readonly [string, string] | undefined {
    const start = borders[index] ?? 0;
    return this.#byInitial
      .get(initialOf(words[index] ?? ''))
      ?.find(
        ([word, shown]) =>
          text.startsWith(word, start) &&
          (word === shown || UNMISTAKABLE.has(word) || borders.includes(start + word.length)),
      );
  }
}

const initialOf = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);
