import type { UpstreamError, UpstreamRequest } from '../formats/index.ts';
import type { Flow, Model, ResponseHead, Sink } from './model.ts';

/** Statuses that say *not now*: another try or another upstream may do better. */
const NOT_NOW = new Set([408, 409, 429, 500, 502, 503, 504, 529]);
/** Milliseconds before the second round, doubled for the third. */
const BACKOFF = 200;
const LONGEST_BACKOFF = 2_000;
const ROUNDS = 3;
/** Failures in a row after which an upstream is left alone, and for how many milliseconds. */
const FAILURES = 3;
const REST = 10_000;

/** What a pool needs from outside. */
export interface PoolRuntime {
  /** Milliseconds, for rests; any begin. */
  readonly clock: () => number;
  /** From 0 up to 1, so that many waiting requests do not come back at the same moment. */
  readonly random: () => number;
}

/** One upstream's health, as its last answers show it. */
class Member {
  #failures = 0;
  #restUntil = 0;

  constructor(readonly model: Model) {}

  rests(now: number): boolean {
    return now < this.#restUntil;
  }

  answered(): void {
    this.#failures = 0;
    this.#restUntil = 0;
  }

  failed(now: number): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#restUntil = now + REST;
  }
}

/**
 * Several upstreams in order as one model. What fails before its answer begins is tried on the next, and once more from
 * the first after a pause; what has begun is never tried again.
 */
export function pooled(models: readonly Model[], runtime: PoolRuntime): Model {
  const members = models.map((model) => new Member(model));
  return {
    name: models[0]?.name ?? '',
    routes: models.flatMap(({ routes }) => routes),
    send(ask, sink) {
      const attempts = new Attempts(members, ask, sink, runtime);
      attempts.start();
      return attempts;
    },
  };
}

/** One request's tries. */
class Attempts implements Flow {
  #made = 0;
  /** Who was not asked in this round yet. */
  #untried: readonly Member[] = [];
  #flow: Flow | undefined;
  #timer: NodeJS.Timeout | undefined;
  #gone = false;
  #paused = false;

  constructor(
    private readonly members: readonly Member[],
    private readonly ask: UpstreamRequest,
    private readonly sink: Sink,
    private readonly runtime: PoolRuntime,
  ) {}

  start(): void {
    this.#next();
  }

  pause(): void {
    this.#paused = true;
    this.#flow?.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#flow?.resume();
  }

  abort(): void {
    this.#gone = true;
    clearTimeout(this.#timer);
    this.#flow?.abort();
  }

  get #last(): boolean {
    return this.#made >= this.members.length * ROUNDS;
  }

  /** Each is asked once a round, those that rest last: when all rest, one is asked all the same. */
  #next(): void {
    const now = this.runtime.clock();
    const waiting = this.#untried.length > 0 ? this.#untried : this.members;
    const [member, ...others] = waiting.toSorted((a, b) => Number(a.rests(now)) - Number(b.rests(now)));
    if (!member) return;
    this.#untried = others;
    this.#made += 1;
    const attempt = new Attempt(member, this.sink, this.#last, {
      failed: (retryAfter, error) => this.#again(member, retryAfter, error),
    });
    this.#flow = attempt.start(this.ask);
    if (this.#paused) this.#flow.pause();
  }

  #again(member: Member, retryAfter: number, error?: UpstreamError): void {
    member.failed(this.runtime.clock());
    if (this.#gone) return;
    // Whoever was silent for the whole time is not waited for twice.
    if (error?.code === 'upstream_timeout' && this.#made >= this.members.length) {
      this.sink.fail(error);
      return;
    }
    const round = Math.floor(this.#made / this.members.length);
    const wait = this.#made % this.members.length > 0 ? 0 : BACKOFF * 2 ** (round - 1) * (0.5 + this.runtime.random());
    this.#timer = setTimeout(() => this.#next(), Math.min(LONGEST_BACKOFF, Math.max(wait, retryAfter)));
  }
}

/** One try: passes an answer on, or keeps a failure to itself while there are tries left. */
class Attempt implements Sink {
  #flow: Flow | undefined;
  #begun = false;
  #dropped = false;

  constructor(
    private readonly member: Member,
    private readonly sink: Sink,
    private readonly last: boolean,
    private readonly on: { failed: (retryAfter: number, error?: UpstreamError) => void },
  ) {}

  start(ask: UpstreamRequest): Flow {
    this.#flow = this.member.model.send(ask, this);
    return this.#flow;
  }

  head(head: ResponseHead): void {
    const notNow = NOT_NOW.has(head.status);
    if (notNow && !this.last) {
      this.#dropped = true;
      // Let go once the call that brought the head is over.
      queueMicrotask(() => this.#flow?.abort());
      this.on.failed(milliseconds(head.retryAfter));
      return;
    }
    if (!notNow) this.member.answered();
    this.#begun = true;
    this.sink.head(head);
  }

  data(bytes: Uint8Array): void {
    if (!this.#dropped) this.sink.data(bytes);
  }

  end(): void {
    if (!this.#dropped) this.sink.end();
  }

  fail(error: UpstreamError): void {
    if (this.#dropped) return;
    this.#dropped = true;
    if (this.#begun || this.last) this.sink.fail(error);
    else this.on.failed(0, error);
  }
}

const milliseconds = (retryAfter: string | undefined): number => {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
};
