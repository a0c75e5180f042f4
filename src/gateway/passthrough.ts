import { asApiError, headersOf, type MediaRequest, type UpstreamError } from '../formats/index.ts';
import type { Flow, ResponseHead, Sink } from '../models/index.ts';
import type { Runtime, Target } from './deployment.ts';
import type { Reply } from './http/reply.ts';
import type { ExchangeOutcome } from './telemetry.ts';

/** Sends a request of the pack's and passes its answer on as its bytes come. @returns how it went, once it is over */
export const runPassthrough = (
  target: Target,
  request: MediaRequest,
  reply: Reply,
  runtime: Runtime,
): Promise<ExchangeOutcome> =>
  new Promise((resolve) => new Passthrough(target, request, reply, runtime, resolve).start());

/** Vectors, verdicts of moderation, sound: nothing of the answer is localized. */
class Passthrough implements Sink {
  #flow: Flow | undefined;
  #head: ResponseHead | undefined;
  #firstByte: number | null = null;
  #done = false;

  constructor(
    private readonly target: Target,
    private readonly request: MediaRequest,
    private readonly reply: Reply,
    private readonly runtime: Runtime,
    private readonly finished: (outcome: ExchangeOutcome) => void,
  ) {}

  start(): void {
    this.reply.watch(
      () => this.#gone(),
      () => this.#flow?.resume(),
    );
    this.#send().catch((error: unknown) => this.#fail(error));
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
    if (!this.reply.writeBytes(bytes)) this.#flow?.pause();
  }

  end(): void {
    this.reply.end();
    const status = this.#head?.status ?? 200;
    this.#finish(status, status >= 400 ? 'upstream_error' : null);
  }

  fail(error: UpstreamError): void {
    this.#fail(error);
  }

  async #send(): Promise<void> {
    const { view, model, deployment } = this.target;
    const request = await this.request.ask({ view, models: deployment.models ?? {} });
    if (!this.#done) this.#flow = model.send(request, this);
  }

  #fail(error: unknown): void {
    if (this.#done) return;
    const told = asApiError(error, this.runtime.report);
    if (this.reply.begun) this.reply.break();
    else this.reply.json(told.status, told.headers, this.request.format.error(told));
    this.#finish(told.status, told.code);
  }

  #gone(): void {
    if (this.#done) return;
    this.#flow?.abort();
    this.#finish(499, 'client_gone');
  }

  #finish(status: number, error: string | null): void {
    if (this.#done) return;
    this.#done = true;
    const route = this.#head?.route ?? null;
    this.finished({ status, error, route, usage: null, notices: [], firstByte: this.#firstByte });
  }
}
