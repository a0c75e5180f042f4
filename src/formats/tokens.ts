import type { Channel } from '../localize/index.ts';
import type { Wire } from './wire.ts';

/** A token of `logprobs`, with the part of the model's text that it stands for. */
interface Placed {
  readonly entry: Wire;
  readonly from: number;
  readonly to: number;
}

/** Brings log probabilities to the reader with the text they belong to: never earlier, and none of what was taken out. */
export class TokenTrack {
  readonly #decoder = new TextDecoder();
  #waiting: Placed[] = [];
  #at = 0;

  push(entries: readonly Wire[]): void {
    for (const entry of entries) {
      const from = this.#at;
      this.#at += this.#lengthOf(entry);
      this.#waiting.push({ entry: withoutMarks(entry), from, to: this.#at });
    }
  }

  /** Entries whose text is decided by now, without those of marks and of what was redacted. */
  take(channel: Channel, last = false): Wire[] {
    const ready = this.#waiting.findIndex(({ to }) => !channel.decides(to));
    const end = last || ready < 0 ? this.#waiting.length : ready;
    return this.#waiting
      .splice(0, end)
      .filter(({ from, to }) => !channel.hides(from, to))
      .map(({ entry }) => entry);
  }

  /** A token may be a part of a character; its bytes say so. */
  #lengthOf({ bytes, token }: Wire): number {
    if (Array.isArray(bytes)) return this.#decoder.decode(Uint8Array.from(bytes as number[]), { stream: true }).length;
    return typeof token === 'string' ? token.length : 0;
  }
}

const BRACKET = /[⟦⟧]/;

/** Other tokens that the model weighed: a bracket among them would show a mark that was never set. */
function withoutMarks(entry: Wire): Wire {
  const others = entry.top_logprobs;
  if (!Array.isArray(others) || !others.some(({ token }) => BRACKET.test(token))) return entry;
  return { ...entry, top_logprobs: others.filter(({ token }) => !BRACKET.test(token)) };
}

/** Whether log probabilities go to the reader as they came. */
export const sameEntries = (given: unknown, shown: unknown): boolean =>
  given === shown || JSON.stringify(given) === JSON.stringify(shown);
