import type { Release } from '../compile/index.ts';

/** Letters of a piece. Four tell Estonian from Finnish, where three do not. */
const LENGTH = 4;
/** Share of known pieces from which a text is in the language; measured: no other of 31 languages comes above 0.54 for Estonian. */
const ENOUGH = 0.62;
/** Share from which a text of the pack is in the pack's language: a curriculum may be a neighbour's. */
const OWN = 0.4;
/** With fewer pieces than these a pack knows too little of its language. */
const LEAST = 3_000;

/**
 * Knows the pack's language by the pack's own words: most answers are told in a tenth of the time that a language identifier
 * takes, and only the doubtful ones need it.
 */
export class Familiar {
  readonly #pieces = new Set<string>();

  constructor({ languages, messages, layers, terms, curriculum }: Release) {
    const own = languages[0] ?? '';
    this.#learn([
      ...Object.values(messages[own] ?? {}),
      ...layers.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      ...terms.map(({ preferred, note }) => `${preferred} ${note}`),
    ]);
    const base = new Set(this.#pieces);
    this.#learn(curriculum.map(({ statement }) => statement).filter((text) => shareIn(base, text) >= OWN));
  }

  /** Whether the text is plainly in the pack's language; `false` says nothing. */
  knows(text: string): boolean {
    return this.#pieces.size >= LEAST && shareIn(this.#pieces, text) >= ENOUGH;
  }

  #learn(texts: readonly string[]): void {
    for (const text of texts) {
      const letters = lettersOf(text);
      for (let at = 0; at + LENGTH <= letters.length; at += 1) this.#pieces.add(letters.slice(at, at + LENGTH));
    }
  }
}

/** Every second piece is enough to tell. */
function shareIn(pieces: ReadonlySet<string>, text: string): number {
  const letters = lettersOf(text);
  let known = 0;
  let all = 0;
  for (let at = 0; at + LENGTH <= letters.length; at += 2) {
    all += 1;
    if (pieces.has(letters.slice(at, at + LENGTH))) known += 1;
  }
  return all === 0 ? 0 : known / all;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
