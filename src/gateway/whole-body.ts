import { isObject, type JsonObject, UpstreamError } from '../formats/index.ts';

/** Bytes of an answer in one piece, at the most. */
const LARGEST = 64 * 1024 * 1024;

/** An upstream's answer in one piece, as it gathers. */
export class WholeBody {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  /** @throws {UpstreamError} for an answer that is too large */
  append(bytes: Uint8Array): void {
    this.#size += bytes.byteLength;
    if (this.#size > LARGEST) throw broken('sent an answer that is too large');
    this.#chunks.push(bytes);
  }

  /** @throws {UpstreamError} for one that is no JSON object */
  json(status: number): JsonObject {
    let cause: unknown;
    try {
      const value: unknown = JSON.parse(Buffer.concat(this.#chunks).toString());
      if (isObject(value)) return value;
    } catch (error) {
      // Told below.
      cause = error;
    }
    throw broken(`answered ${status} with something that is not JSON`, cause);
  }
}

const broken = (what: string, cause?: unknown): UpstreamError =>
  new UpstreamError(502, 'upstream_broken', `the upstream ${what}`, { cause });
