import type { Redis } from 'ioredis';

/** Milliseconds to wait for the server before a request goes on without it. */
const PATIENCE = 250;

/** Adds to numbers that many processes share. */
interface Counter {
  add(key: string, by: number, seconds: number): number | Promise<number>;
}

/**
 * Counts in Redis or Valkey, so that several gateways share one budget. While the server is away each counts for itself:
 * an answer is worth more than an exact count.
 */
export class RedisCounter implements Counter {
  readonly #redis: Redis;
  #away = false;

  /** Loads the client only here: a command that needs no budgets does not wait for it. */
  static async connect(url: string, alone: Counter, tell: (text: string) => void): Promise<RedisCounter> {
    const { Redis } = await import('ioredis');
    const redis = new Redis(url, {
      commandTimeout: PATIENCE,
      connectTimeout: PATIENCE * 4,
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      retryStrategy: (times) => Math.min(times * 100, 2_000),
    });
    return new RedisCounter(redis, alone, tell);
  }

  private constructor(
    redis: Redis,
    private readonly alone: Counter,
    private readonly tell: (text: string) => void,
  ) {
    this.#redis = redis;
    this.#redis.on('error', () => this.#lost());
    this.#redis.on('ready', () => {
      this.#away = false;
    });
  }

  async add(key: string, by: number, seconds: number): Promise<number> {
    const own = await this.alone.add(key, by, seconds);
    if (this.#redis.status !== 'ready') return own;
    try {
      const name = `endonym:${key}`;
      const replies = await this.#redis.multi().incrby(name, by).expire(name, seconds, 'NX').exec();
      const sum = replies?.[0]?.[1];
      return typeof sum === 'number' ? sum : own;
    } catch {
      this.#lost();
      return own;
    }
  }

  close(): void {
    this.#redis.disconnect();
  }

  #lost(): void {
    if (!this.#away) this.tell('the budgets’ Redis is away; each gateway counts for itself until it is back');
    this.#away = true;
  }
}
