import type { Flow, Head, Sink, UpstreamError } from '../models/index.ts';
import type { Surroundings, Target } from './deployment.ts';
import { headersOf } from './endonym.ts';
import { asApiError } from './errors.ts';
import type { Outcome } from './outcome.ts';
import type { Reply } from './reply.ts';

/** Passes an answer on as its bytes came: vectors, verdicts of moderation, sound. */
export class Through implements Sink {
  flow: Flow | undefined;
  #head: Head | undefined;
  #firstByte: number | null = null;
  #done = false;

  constructor(
    private readonly target: Target,
    private readonly reply: Reply,
    private readonly surroundings: Surroundings,
    private readonly finished: (outcome: Outcome) => void,
  ) {
    reply.watch(
      () => this.#gone(),
      () => this.flow?.resume(),
    );
  }

  head(head: Head): void {
    this.#head = head;
    this.#firstByte = this.surroundings.clock();
    const { upstream, region } = head.route;
    this.reply.begin(head.status, {
      ...headersOf(this.target.view),
      'Content-Type': head.contentType,
      'Endonym-Route': `${upstream}${region ? `;region=${region}` : ''}`,
    });
  }

  data(bytes: Uint8Array): void {
    if (!this.reply.writeBytes(bytes)) this.flow?.pause();
  }

  end(): void {
    this.reply.end();
    const status = this.#head?.status ?? 200;
    this.#finish(status, status >= 400 ? 'upstream_error' : null);
  }

  fail(error: UpstreamError): void {
    const told = asApiError(error, this.surroundings.report);
    if (this.reply.begun) this.reply.break();
    else this.reply.json(told.status, {}, told.body);
    this.#finish(told.status, told.code);
  }

  #gone(): void {
    if (this.#done) return;
    this.flow?.abort();
    this.#finish(499, 'client_gone');
  }

  #finish(status: number, error: string | null): void {
    if (this.#done) return;
    this.#done = true;
    this.finished({
      status,
      error,
      route: this.#head?.route ?? null,
      usage: null,
      notices: [],
      firstByte: this.#firstByte,
    });
  }
}
