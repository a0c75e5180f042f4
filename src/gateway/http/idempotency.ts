import { createHash } from 'node:crypto';
import { ApiError } from '../../formats/index.ts';
import type { Recorded } from './reply.ts';

/** Seconds for which a repeated request gets the answer that the first one got. */
const KEPT = 600;
/** Characters of an answer that is kept, at the most. */
const LARGEST = 256 * 1024;
const MOST_KEYS = 1_000;

interface IdempotencyRecord {
  readonly fingerprint: string;
  readonly until: number;
  recorded?: Recorded;
}

/** A key that is held while its first request is answered. */
export interface HeldKey {
  /** Keeps the answer for whoever asks the same again; one that is too large or that failed is not kept. */
  keep(recorded: Recorded): void;
  /** The request is over. Where nothing was kept, another try may be made. */
  release(): void;
}

/**
 * The same `Idempotency-Key` twice gets one answer. Kept in this process alone and for minutes: an answer is somebody's
 * private words.
 */
export class Idempotency {
  readonly #records = new Map<string, IdempotencyRecord>();

  constructor(private readonly now: () => number) {}

  /**
   * The answer that the same request got; `undefined` for a key that is free.
   * @throws {ApiError} 422 for another request under the same key, 409 while the first is still being answered
   */
  find(key: string, body: Uint8Array): Recorded | undefined {
    const known = this.#records.get(key);
    if (!known || known.until <= this.now()) return undefined;
    if (known.fingerprint !== fingerprintOf(body)) {
      throw conflict(422, 'This Idempotency-Key was used for another request.');
    }
    if (!known.recorded) throw conflict(409, 'A request with this Idempotency-Key is still being answered.');
    return known.recorded;
  }

  /** Holds a free key for this request. Whoever holds one must release it. */
  hold(key: string, body: Uint8Array): HeldKey {
    this.#forget();
    const record: IdempotencyRecord = { fingerprint: fingerprintOf(body), until: this.now() + KEPT };
    this.#records.set(key, record);
    return {
      keep: (recorded) => {
        if (recorded.status < 500 && recorded.body.length <= LARGEST) record.recorded = recorded;
      },
      release: () => {
        if (!record.recorded && this.#records.get(key) === record) this.#records.delete(key);
      },
    };
  }

  #forget(): void {
    for (const [key, { until }] of this.#records) {
      if (until > this.now() && this.#records.size < MOST_KEYS) return;
      this.#records.delete(key);
    }
  }
}

const fingerprintOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('base64');

const conflict = (status: 409 | 422, message: string): ApiError =>
  new ApiError(status, 'invalid_request_error', 'idempotency_key_in_use', message);
