import type { Release } from '../compile/index.ts';

/** Letters of a piece. Five tell Estonian from Finnish and German from Dutch, however many words a pack has. */
const LENGTH = 5;
/** Share of known pieces from which a text is in the language; measured: no other of 31 languages comes above 0.41 for any pack. */
const ENOUGH = 0.45;
/** Share from which a text of the pack is in the pack's language: a curriculum may be a neighbour's. */
const OWN = 0.25;
/** With fewer pieces than these a pack knows too little of its language. */
const LEAST = 3_000;

/**
 * Knows the pack's language by the pack's own words: most answers are told in a tenth of the time that a language identifier
 * takes, and only the doubtful ones need it.
 */
export class NgramDetector {
  readonly #pieces = new Set<string>();

  constructor({ languages, messages, layers, terms, curriculum }: Release) {
    const own = languages[0] ?? '';
    this.#learn([
      ...Object.values(messages[own] ?? {}),
      ...layers.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      ...terms.map(({ preferred, note }) => `${preferred} ${note}`),
    ]);
    const base = new Set(this.#pieces);
    const taught = curriculum.map(({ statement, question, keywords }) => [statement, question, ...keywords].join(' '));
    this.#learn(taught.filter((text) => mostIn(base, text, OWN)));
  }

  /** Whether the text is plainly in the pack's language; `false` says nothing. */
  knows(text: string): boolean {
    return this.#pieces.size >= LEAST && mostIn(this.#pieces, text, ENOUGH);
  }

  #learn(texts: readonly string[]): void {
    for (const text of texts) {
      const letters = lettersOf(text);
      for (let at = 0; at + LENGTH <= letters.length; at += 1) this.#pieces.add(letters.slice(at, at + LENGTH));
    }
  }
}

/** Whether at least `share` of a text's pieces are known; every second piece is enough to tell. */
function mostIn(pieces: ReadonlySet<string>, text: string, share: number): boolean {
  const letters = lettersOf(text);
  const all = Math.floor((letters.length - LENGTH) / 2) + 1;
  let wanted = Math.ceil(all * share);
  for (let at = 0; wanted > 0 && at + LENGTH <= letters.length; at += 2) {
    if (pieces.has(letters.slice(at, at + LENGTH))) wanted -= 1;
  }
  return all > 0 && wanted <= 0;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
