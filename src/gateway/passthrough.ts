import { asApiError, headersOf, type UpstreamError } from '../formats/index.ts';
import type { Flow, ResponseHead, Sink } from '../models/index.ts';
import type { Runtime, Target } from './deployment.ts';
import type { ExchangeOutcome } from './exchange-outcome.ts';
import type { Reply } from './http/reply.ts';

/** Passes an answer on as its bytes came: vectors, verdicts of moderation, sound. */
export class Passthrough implements Sink {
  flow: Flow | undefined;
  #head: ResponseHead | undefined;
  #firstByte: number | null = null;
  #done = false;

  constructor(
    private readonly target: Target,
    private readonly reply: Reply,
    private readonly runtime: Runtime,
    private readonly finished: (outcome: ExchangeOutcome) => void,
  ) {
    reply.watch(
      () => this.#gone(),
      () => this.flow?.resume(),
    );
  }

  head(head: ResponseHead): void {
    this.#head = head;
    this.#firstByte = this.runtime.clock();
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
    const told = asApiError(error, this.runtime.report);
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
