import {
  asApiError,
  type EndonymField,
  EventReader,
  endonymField,
  headersOf,
  type Localizer,
  noticesHeader,
  PassLocalizer,
  type TextRequest,
  type UpstreamError,
  type Wire,
} from '../formats/index.ts';
import type { Flow, ResponseHead, Sink } from '../models/index.ts';
import { Body } from './body.ts';
import { Coalescer } from './coalescer.ts';
import type { Runtime, Target } from './deployment.ts';
import type { ExchangeOutcome } from './exchange-outcome.ts';
import type { Reply } from './http/reply.ts';
import { LanguageGate } from './language-gate.ts';

/** Characters held back until the language of a stream is known, at the most. */
const MOST_HELD = 65_536;
/** Milliseconds for which a stream that has begun is held back for its language, at the most. */
const LONGEST_HOLD = 1_000;
/** Milliseconds for an upstream to end what it has said is over. */
const PATIENCE = 2_000;
const STREAM_HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' };

/**
 * One request's way: to the model with its layers, and back to the client with its notices, whole or streamed. Whatever
 * breaks, on either side, what was promised so far is closed with its notices.
 */
export class Exchange implements Sink {
  #flow: Flow | undefined;
  #localizer: Localizer = new PassLocalizer();
  #reader: EventReader | null = null;
  #body = new Body();
  #head: ResponseHead | undefined;
  #out = '';
  readonly #pace: Coalescer;
  #over = false;
  #done = false;
  #attempts = 0;
  #late = false;
  #timer: NodeJS.Timeout | undefined;
  #cut: NodeJS.Timeout | undefined;
  readonly #gate: LanguageGate;
  #firstByte: number | null = null;

  constructor(
    private readonly target: Target,
    private readonly request: TextRequest,
    private readonly reply: Reply,
    private readonly runtime: Runtime,
    private readonly finished: (outcome: ExchangeOutcome) => void,
  ) {
    this.#gate = new LanguageGate(target.view, request.asked, runtime.identify);
    this.#pace = new Coalescer(runtime.clock, {
      begun: () => this.reply.begun,
      read: (bytes) => this.#guarded(() => this.#reader?.push(bytes)),
      show: () => this.#guarded(() => this.#pump()),
      over: () => this.#guarded(() => this.#ended()),
    });
  }

  start(): void {
    this.reply.watch(
      () => this.#gone(),
      () => this.#flow?.resume(),
    );
    if (!this.#done) this.#ask(null);
  }

  head(head: ResponseHead): void {
    this.#head = head;
    const streamed = head.status < 300 && head.contentType.includes('text/event-stream');
    this.#reader = streamed ? new EventReader((data, name) => this.#event(data, name)) : null;
  }

  data(bytes: Uint8Array): void {
    if (this.#reader) this.#pace.push(bytes);
    else this.#guarded(() => this.#body.push(bytes));
  }

  end(): void {
    this.#forgetFlow();
    if (this.#reader) this.#pace.end();
    else this.#guarded(() => this.#whole());
  }

  fail(error: UpstreamError): void {
    this.#forgetFlow();
    this.#guarded(() => {
      this.#pace.rest();
      throw error;
    });
  }

  #ask(retry: string | null): void {
    const { view, model } = this.target;
    this.#attempts += 1;
    this.#body = new Body();
    this.#out = '';
    this.#pace.clear();
    this.#reader = null;
    this.#localizer = view
      ? this.request.localizer(view, {
          language: view.language,
          asked: this.request.asked.last,
          convert: this.target.deployment.convert ?? null,
          portal: this.target.deployment.portal ?? null,
        })
      : new PassLocalizer();
    const body = this.request.outgoing(view, retry);
    this.#flow = model.send({ path: this.request.path, contentType: 'application/json', body }, this);
    if (this.#done) this.#flow.abort();
  }

  #event(data: string, name: string | undefined): void {
    if (this.#over || this.#done) return;
    if (data.trim() === '[DONE]') this.#over = true;
    else this.#out += this.#localizer.event(data, name);
    // A chat completion has nothing after its error; a response may tell its own end.
    if (this.#localizer.failed && this.request.path === '/chat/completions') this.#over = true;
  }

  #ended(): void {
    this.#reader?.end();
    this.#over = true;
  }

  /** Lets go what may go, and ends the answer when the upstream has. */
  #pump(): void {
    if (this.#done || !this.#released(this.#over)) return;
    if (this.#over) {
      const done = this.request.path === '/chat/completions' && !this.#localizer.failed ? 'data: [DONE]\n\n' : '';
      this.#begin();
      this.reply.end(`${this.#out}${this.#localizer.end(() => this.#field())}${done}`);
      this.#finish(200, this.#localizer.failed ? 'upstream_error' : null);
      this.#letGo();
      return;
    }
    if (this.#out === '') return;
    this.#begin();
    if (!this.reply.write(this.#out)) this.#flow?.pause();
    this.#out = '';
  }

  /** The upstream's own end follows in a moment, and its connection can serve again; one that does not end is cut. */
  #letGo(): void {
    const flow = this.#flow;
    if (!flow) return;
    this.#cut = setTimeout(() => flow.abort(), PATIENCE);
    this.#cut.unref();
  }

  /** The upstream has ended: nothing is left to cut, or to keep in memory until then. */
  #forgetFlow(): void {
    clearTimeout(this.#cut);
    this.#flow = undefined;
  }

  #begin(): void {
    if (this.reply.begun) return;
    this.#firstByte = this.runtime.clock();
    this.reply.begin(200, { ...headersOf(this.target.view), ...STREAM_HEADERS });
  }

  #whole(): void {
    const { status } = this.#head as ResponseHead;
    const headers = headersOf(this.target.view);
    const body = this.#body.json(status);
    if (status >= 400) {
      // An upstream's own error goes to the client as the upstream told it, without marks.
      this.#answer(status, headers, this.#localizer.whole(body));
      return;
    }
    const localized = this.#localizer.whole(body);
    if (!this.#released(true)) return;
    const endonym = this.#field();
    const notices = noticesHeader(endonym.notices);
    this.#answer(status, { ...headers, ...(notices && { 'Endonym-Notices': notices }) }, { ...localized, endonym });
  }

  #answer(status: number, headers: Readonly<Record<string, string>>, body: Wire): void {
    this.#firstByte = this.runtime.clock();
    const retryAfter = this.#head?.retryAfter;
    this.reply.json(status, { ...headers, ...(retryAfter && { 'Retry-After': retryAfter }) }, body);
    this.#finish(status, status >= 400 ? 'upstream_error' : null);
  }

  /** Whether the answer may go: its language is known, or nothing more can be known. */
  #released(over: boolean): boolean {
    // Its sample is put together only while somebody asks for it.
    if (this.#gate.open) return true;
    const { sample, committed, failed } = this.#localizer;
    const settled = this.#late || committed || this.reply.begun || this.#out.length > MOST_HELD;
    const decision = failed ? 'go' : this.#gate.decide({ text: sample, over, committed: settled });
    if (decision === 'again') this.#again(this.target.view?.retry ?? null);
    if (decision === 'wait') this.#hold();
    return decision === 'go';
  }

  /** Nobody waits longer than a moment for a language to be known. */
  #hold(): void {
    if (this.#out === '') return;
    this.#timer ??= setTimeout(() => {
      this.#late = true;
      this.#guarded(() => this.#pump());
    }, LONGEST_HOLD);
  }

  #again(retry: string | null): void {
    this.#flow?.abort();
    this.#over = false;
    this.#ask(retry);
  }

  #guarded(work: () => void): void {
    if (this.#done) return;
    try {
      work();
    } catch (error) {
      this.#flow?.abort();
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#done) return;
    const told = asApiError(error, this.runtime.report);
    // Nothing has left: an answer that broke off early can still be asked for again.
    if (!this.reply.begun && this.#head && this.#attempts === 1 && told.code === 'upstream_unreachable') {
      this.#again(null);
      return;
    }
    // A stream that came some way goes to the reader as far as it came: closed, and with the error told in it.
    if (this.#reader && this.#out !== '') this.#begin();
    if (!this.reply.begun) this.reply.json(told.status, { ...headersOf(this.target.view), ...told.headers }, told.body);
    else this.reply.end(this.#out + this.#localizer.end(() => this.#field(), told.body));
    this.#finish(told.status, told.code ?? told.type);
  }

  #gone(): void {
    if (this.#done) return;
    this.#flow?.abort();
    this.#finish(499, 'client_gone');
  }

  #finish(status: number, error: string | null): void {
    this.#done = true;
    this.#pace.clear();
    clearTimeout(this.#timer);
    const notices = this.#localizer.answers.flatMap((answer) => answer.notices);
    const { usage } = this.#localizer;
    this.finished({ status, error, route: this.#head?.route ?? null, usage, notices, firstByte: this.#firstByte });
  }

  #field(): EndonymField {
    return endonymField({
      deployment: this.target.id,
      view: this.target.view,
      answers: this.#localizer.answers,
      route: this.#head?.route ?? { upstream: '', region: null },
      language: this.#gate.check,
    });
  }
}
