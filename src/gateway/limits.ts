import { ApiError } from '../formats/index.ts';

/** What a deployment may spend. */
export interface Limits {
  readonly requests_per_minute?: number | undefined;
  /** Tokens in and out, in a day of UTC. */
  readonly tokens_per_day?: number | undefined;
}

/** Adds to a number that many processes may share, and gives the sum. A number is forgotten after its `seconds`. */
export interface Counter {
  add(key: string, by: number, seconds: number): number | Promise<number>;
}

const MINUTE = 60;
const DAY = 86_400;

/** Counts in this process. */
export class MemoryCounter implements Counter {
  readonly #sums = new Map<string, { sum: number; until: number }>();

  /** @param now seconds since 1970 */
  constructor(private readonly now: () => number) {}

  add(key: string, by: number, seconds: number): number {
    const now = this.now();
    const known = this.#sums.get(key);
    const entry = known && known.until > now ? known : { sum: 0, until: now + seconds };
    entry.sum += by;
    this.#sums.set(key, entry);
    if (this.#sums.size > 10_000) this.#forget(now);
    return entry.sum;
  }

  #forget(now: number): void {
    for (const [key, { until }] of this.#sums) if (until <= now) this.#sums.delete(key);
  }
}

/** Holds deployments to their limits. */
export class Budget {
  constructor(
    private readonly counter: Counter,
    private readonly now: () => number,
  ) {}

  /** @throws {ApiError} 429 when the deployment has spent what it may */
  async admit(deployment: string, limits: Limits): Promise<void> {
    const { requests_per_minute, tokens_per_day } = limits;
    const now = this.now();
    if (requests_per_minute !== undefined) {
      const sum = await this.counter.add(`requests:${deployment}:${Math.floor(now / MINUTE)}`, 1, MINUTE);
      if (sum > requests_per_minute)
        throw tooMany('requests in this minute', MINUTE - (now % MINUTE), 'rate_limit_exceeded');
    }
    if (tokens_per_day !== undefined) {
      const sum = await this.counter.add(tokensKey(deployment, now), 0, DAY);
      if (sum >= tokens_per_day) throw tooMany('tokens for today', DAY - (now % DAY), 'insufficient_quota');
    }
  }

  async spend(deployment: string, { tokens_per_day }: Limits, tokens: number): Promise<void> {
    if (tokens_per_day !== undefined) await this.counter.add(tokensKey(deployment, this.now()), tokens, DAY);
  }
}

const tokensKey = (deployment: string, now: number): string => `tokens:${deployment}:${Math.floor(now / DAY)}`;

const tooMany = (what: string, seconds: number, code: string): ApiError =>
  new ApiError(429, 'rate_limit_error', code, `This deployment has used up its ${what}.`, null, {
    'Retry-After': String(seconds),
  });
