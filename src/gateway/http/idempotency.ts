import { createHash } from 'node:crypto';
import { ApiError } from '../../formats/index.ts';
import type { Recorded, Reply } from './reply.ts';

/** Seconds for which a repeated request gets the answer that the first one got. */
const KEPT = 600;
const LARGEST = 256 * 1024;
const MOST_KEYS = 1_000;

interface IdempotencyRecord {
  readonly fingerprint: string;
  readonly until: number;
  recorded?: Recorded;
}

/**
 * The same `Idempotency-Key` twice gets one answer. Kept in this process alone and for minutes: an answer is somebody's
 * private words.
 */
export class Idempotency {
  readonly #entries = new Map<string, IdempotencyRecord>();

  constructor(private readonly now: () => number) {}

  /**
   * @returns whether the request is answered already
   * @throws {ApiError} 422 for another request under the same key, 409 while the first is still being answered
   */
  answered(key: string, body: Uint8Array, reply: Reply): boolean {
    const fingerprint = createHash('sha256').update(body).digest('base64');
    const known = this.#entries.get(key);
    if (known && known.until > this.now()) {
      if (known.fingerprint !== fingerprint) throw conflict(422, 'This Idempotency-Key was used for another request.');
      if (!known.recorded) throw conflict(409, 'A request with this Idempotency-Key is still being answered.');
      reply.send(known.recorded.status, known.recorded.headers, known.recorded.body);
      return true;
    }
    this.#forget();
    const entry: IdempotencyRecord = { fingerprint, until: this.now() + KEPT };
    this.#entries.set(key, entry);
    reply.record((recorded) => {
      if (recorded.status < 500) entry.recorded = recorded;
      else this.#entries.delete(key);
    }, LARGEST);
    return false;
  }

  /** The first try came to nothing, so another may be made. */
  release(key: string): void {
    if (!this.#entries.get(key)?.recorded) this.#entries.delete(key);
  }

  #forget(): void {
    for (const [key, { until }] of this.#entries) {
      if (until > this.now() && this.#entries.size < MOST_KEYS) return;
      this.#entries.delete(key);
    }
  }
}

const conflict = (status: 409 | 422, message: string): ApiError =>
  new ApiError(status, 'invalid_request_error', 'idempotency_key_in_use', message);
