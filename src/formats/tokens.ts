import type { Channel } from '../localize/index.ts';
import { isObject } from './json.ts';
import { Utf8Decoder } from './utf8.ts';

/** A token of `logprobs`, with the part of the model's text that it stands for. */
interface PlacedToken {
  readonly entry: unknown;
  readonly from: number;
  readonly to: number;
}

/** Brings log probabilities to the reader with the text they belong to: never earlier, and none of what was taken out. */
export class TokenTrack {
  readonly #decoder = new Utf8Decoder();
  #waiting: PlacedToken[] = [];
  #at = 0;

  add(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const from = this.#at;
      this.#at += this.#lengthOf(entry);
      this.#waiting.push({ entry: withoutMarks(entry), from, to: this.#at });
    }
  }

  /** Entries whose text is decided by now, without those of marks and of what was redacted. */
  take(channel: Channel, last = false): unknown[] {
    const ready = this.#waiting.findIndex(({ to }) => !channel.decides(to));
    const end = last || ready < 0 ? this.#waiting.length : ready;
    return this.#waiting
      .splice(0, end)
      .filter(({ from, to }) => !channel.hides(from, to))
      .map(({ entry }) => entry);
  }

  /** A token may be a part of a character; its bytes say so. */
  #lengthOf(entry: unknown): number {
    if (!isObject(entry)) return 0;
    const { bytes, token } = entry;
    if (Array.isArray(bytes)) return this.#decoder.decode(Uint8Array.from(bytes)).length;
    return typeof token === 'string' ? token.length : 0;
  }
}

const showsBracket = (other: unknown): boolean => isObject(other) && /[⟦⟧]/.test(String(other.token));

/** Other tokens that the model weighed: a bracket among them would show a mark that was never set. */
function withoutMarks(entry: unknown): unknown {
  if (!isObject(entry) || !Array.isArray(entry.top_logprobs) || !entry.top_logprobs.some(showsBracket)) return entry;
  return { ...entry, top_logprobs: entry.top_logprobs.filter((other) => !showsBracket(other)) };
}

/** Whether log probabilities go to the reader as they came. */
export const sameEntries = (given: unknown, shown: unknown): boolean =>
  given === shown || JSON.stringify(given) === JSON.stringify(shown);
