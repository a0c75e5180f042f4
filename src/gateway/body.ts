import { UpstreamError, type Wire } from '../formats/index.ts';

/** Bytes of an answer in one piece, at the most. */
const LARGEST = 64 * 1024 * 1024;

/** An upstream's answer in one piece, as it gathers. */
export class Body {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  /** @throws {UpstreamError} for an answer that is too large */
  push(bytes: Uint8Array): void {
    this.#size += bytes.byteLength;
    if (this.#size > LARGEST) throw broken('sent an answer that is too large');
    this.#chunks.push(bytes);
  }

  /** @throws {UpstreamError} for one that is no JSON object */
  json(status: number): Wire {
    const text = Buffer.concat(this.#chunks).toString();
    try {
      const value = JSON.parse(text) as unknown;
      if (typeof value === 'object' && value !== null) return value as Wire;
    } catch {
      // AnswerEvents below.
    }
    throw broken(`answered ${status} with something that is not JSON`);
  }
}

const broken = (what: string): UpstreamError => new UpstreamError(502, 'upstream_broken', `the upstream ${what}`);
