import type { Pack } from '../pack/index.ts';

type CurriculumItem = Pack['curriculum'][number];

/** How well a query's word must fit a keyword, as the share of the keyword's trigrams that it has. */
const FIT = 0.65;
/** A whole match of one keyword that few items have scores about this; below, the find is chance. */
const LEAST_SCORE = 1.2;
/** A word of the statement, or of a keyword of several words: alone it finds nothing (*õigus* is not yet *Tõde ja õigus*). */
const PART_WEIGHT = 0.4;
/** A keyword of so few trigrams must fit whole: *mul* (I have) is not *muld* (soil). */
const SHORT = 3;

/** Words of questions whose scores are kept. */
const MOST_KNOWN = 4096;

interface KeywordEntry {
  readonly trigrams: ReadonlySet<string>;
  /** Item numbers with their weight: a keyword says more than a word of the statement. */
  readonly items: Map<number, number>;
}

/** A curriculum item that fits a question. */
export interface Found {
  readonly item: CurriculumItem;
  readonly score: number;
}

/**
 * Finds curriculum by character trigrams, so that *fotosünteesist* finds *fotosüntees* with no dictionary
 * of the language, with diacritics or without.
 */
export class CurriculumIndex {
  readonly #entries = new Map<string, KeywordEntry>();
  /** Words asked for lately: people ask with the same words. */
  readonly #known = new Map<string, Map<number, number>>();
  readonly #byTrigram = new Map<string, Set<KeywordEntry>>();

  constructor(readonly items: readonly CurriculumItem[]) {
    for (const [number, item] of items.entries()) {
      if (item.type === 'Course') continue;
      for (const words of item.keywords.map(wordsOf)) {
        for (const word of words) this.#add(word, number, words.length > 1 ? PART_WEIGHT : 1);
      }
      for (const word of wordsOf(item.statement)) this.#add(word, number, PART_WEIGHT);
    }
  }

  /** The items that fit best, best first. */
  find(question: string, most = 2): readonly Found[] {
    const scores = new Map<number, number>();
    const written = question.toLowerCase().match(MARKED_WORDS) ?? [];
    // One word in two spellings has one table of scores, and counts once.
    for (const found of new Set(written.map((word) => this.#scoresOf(word)))) {
      for (const [number, score] of found) scores.set(number, (scores.get(number) ?? 0) + score);
    }
    return [...scores]
      .filter(([, score]) => score >= LEAST_SCORE)
      .sort(([a, first], [b, second]) => second - first || a - b)
      .slice(0, most)
      .flatMap(([number, score]) => {
        const item = this.items[number];
        return item ? [{ item, score }] : [];
      });
  }

  #add(word: string, number: number, weight: number): void {
    const entry = this.#entries.get(word) ?? { trigrams: trigramsOf(word), items: new Map<number, number>() };
    this.#entries.set(word, entry);
    entry.items.set(number, Math.max(weight, entry.items.get(number) ?? 0));
    for (const trigram of entry.trigrams) {
      const entries = this.#byTrigram.get(trigram) ?? new Set();
      this.#byTrigram.set(trigram, entries.add(entry));
    }
  }

  /** The best fit of one word of the question for each item; kept by the word as written, since taking diacritics off takes longer. */
  #scoresOf(written: string): Map<number, number> {
    const known = this.#known.get(written);
    if (known) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const [word = ''] = wordsOf(written);
    const scores = word !== '' && word !== written ? this.#scoresOf(word) : this.#scored(word);
    this.#known.set(written, scores);
    return scores;
  }

  #scored(word: string): Map<number, number> {
    const shared = new Map<KeywordEntry, number>();
    for (const trigram of trigramsOf(word)) {
      for (const entry of this.#byTrigram.get(trigram) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    const best = new Map<number, number>();
    for (const [entry, count] of shared) {
      const fit = count / entry.trigrams.size;
      if (fit < (entry.trigrams.size > SHORT ? FIT : 1)) continue;
      const rarity = Math.log(1 + this.items.length / entry.items.size) / 2;
      for (const [number, weight] of entry.items)
        best.set(number, Math.max(best.get(number) ?? 0, fit * weight * rarity));
    }
    return best;
  }
}

/** The same words as they are written. */
const MARKED_WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Words of three letters and more, without diacritics, in lower case. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Trigrams of a word, its begin marked: Estonian words change at the end. */
function trigramsOf(word: string): Set<string> {
  const marked = `^${word}`;
  return new Set(Array.from({ length: marked.length - 2 }, (_, index) => marked.slice(index, index + 3)));
}
