import {
  asApiError,
  type EndonymField,
  endonymField,
  headersOf,
  type JsonObject,
  LocalizedStream,
  type Localizer,
  noticesHeader,
  type Route,
  type TextRequest,
  UpstreamError,
} from '../formats/index.ts';
import type { Flow, ResponseHead, Sink } from '../models/index.ts';
import { Coalescer } from './coalescer.ts';
import type { Runtime, Target } from './deployment.ts';
import type { Reply } from './http/reply.ts';
import { type GateDecision, HoldTimer, LanguageGate } from './language-gate.ts';
import type { ExchangeOutcome } from './telemetry.ts';
import { WholeBody } from './whole-body.ts';

/** Characters held back until the language of a stream is known, at the most. */
const MOST_HELD = 65_536;
/** Milliseconds for an upstream to end what it has said is over. */
const PATIENCE = 2_000;
const STREAM_HEADERS = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' };

/** Where an exchange stands. What only one state needs lives in it, and is gone with it. */
type Phase =
  /** The model was asked; no head has come. */
  | { readonly at: 'asking' }
  /** An answer in one piece gathers. Nothing has left for the client. */
  | { readonly at: 'gathering'; readonly head: ResponseHead; readonly body: WholeBody }
  /** A stream is held back while its language is not known. Nothing has left, so it can still be asked for again. */
  | { readonly at: 'holding'; readonly stream: LocalizedStream; readonly bytes: Coalescer }
  /** The first words have left. */
  | { readonly at: 'streaming'; readonly stream: LocalizedStream; readonly bytes: Coalescer }
  /** The client has all; the upstream's own end is waited for, so that its connection can serve again. */
  | { readonly at: 'closing'; readonly cut: NodeJS.Timeout }
  | { readonly at: 'done' };

type StreamPhase = Extract<Phase, { stream: LocalizedStream }>;

/** One request's way: to the model with its layers, and back to the client with its notices. @returns how it went, once it is over */
export const runExchange = (
  target: Target,
  request: TextRequest,
  reply: Reply,
  runtime: Runtime,
): Promise<ExchangeOutcome> => new Promise((resolve) => new Exchange(target, request, reply, runtime, resolve).start());

/** Whatever breaks, on either side, what was promised so far is closed with its notices. */
class Exchange implements Sink {
  #phase: Phase = { at: 'asking' };
  /** How often the model was asked. */
  #asked = 0;
  #flow: Flow | undefined;
  #localizer: Localizer;
  /** Who answered last. */
  #head: ResponseHead | undefined;
  #firstByte: number | null = null;
  readonly #gate: LanguageGate;
  readonly #hold: HoldTimer;

  constructor(
    private readonly target: Target,
    private readonly request: TextRequest,
    private readonly reply: Reply,
    private readonly runtime: Runtime,
    private readonly finished: (outcome: ExchangeOutcome) => void,
  ) {
    this.#localizer = request.unlocalized();
    this.#gate = new LanguageGate(target.view, request.asked, runtime.identify);
    this.#hold = new HoldTimer(() => this.#guarded(() => this.#pump()));
  }

  start(): void {
    this.reply.watch(
      () => this.#gone(),
      () => this.#flow?.resume(),
    );
    this.#guarded(() => this.#ask(null));
  }

  head(head: ResponseHead): void {
    if (this.#over) return;
    this.#head = head;
    const streams = head.status < 300 && head.contentType.includes('text/event-stream');
    this.#phase = streams ? this.#holding() : { at: 'gathering', head, body: new WholeBody() };
  }

  /** The one way in for an upstream's bytes. */
  data(bytes: Uint8Array): void {
    const phase = this.#phase;
    switch (phase.at) {
      case 'gathering':
        this.#guarded(() => phase.body.append(bytes));
        return;
      case 'holding':
      case 'streaming':
        phase.bytes.write(bytes);
        return;
      case 'asking':
      case 'closing':
      case 'done':
        return;
    }
  }

  end(): void {
    const phase = this.#phase;
    this.#flow = undefined;
    switch (phase.at) {
      case 'asking':
        this.#fail(new UpstreamError(502, 'upstream_broken', 'the upstream ended before it answered'));
        return;
      case 'gathering':
        this.#guarded(() => this.#answer(phase.head, phase.body.json(phase.head.status)));
        return;
      case 'holding':
      case 'streaming':
        phase.bytes.end();
        return;
      case 'closing':
        this.#closed(phase.cut);
        return;
      case 'done':
        return;
    }
  }

  fail(error: UpstreamError): void {
    const phase = this.#phase;
    this.#flow = undefined;
    if (phase.at === 'closing') this.#closed(phase.cut);
    // What came before it broke off is still read.
    this.#guarded(() => {
      if (isStream(phase)) phase.bytes.flush();
      throw error;
    });
  }

  /** The client has its end, whatever the upstream still does. */
  get #over(): boolean {
    return this.#phase.at === 'closing' || this.#phase.at === 'done';
  }

  #ask(retry: string | null): void {
    const { view, model, deployment } = this.target;
    const { format } = this.request;
    this.#phase = { at: 'asking' };
    this.#asked += 1;
    const { convert = null, portal = null } = deployment;
    if (view) {
      const options = { language: view.language.tag, asked: this.request.asked.last, convert, portal };
      this.#localizer = this.request.localizer(view, options);
    }
    const body = this.request.outgoing(view, retry);
    const asked = this.#asked;
    const flow = model.send({ format, text: this.request, contentType: 'application/json', body }, this);
    // A model may fail within the call, and then this answer is over, or asked for anew.
    if (asked === this.#asked && !this.#over) this.#flow = flow;
    else flow.abort();
  }

  #askAgain(retry: string | null): void {
    this.#flow?.abort();
    if (isStream(this.#phase)) this.#phase.bytes.stop();
    this.#ask(retry);
  }

  #holding(): Phase {
    const stream = new LocalizedStream(this.#localizer);
    const bytes = new Coalescer(this.runtime.clock, stream, {
      begun: () => this.reply.begun,
      show: () => this.#pump(),
      failed: (error) => this.#broken(error),
    });
    return { at: 'holding', stream, bytes };
  }

  /** Lets go what may go, and ends the answer when the upstream has. */
  #pump(): void {
    const phase = this.#phase;
    if (!isStream(phase)) return;
    const { stream } = phase;
    const decision = this.#gateDecision(stream.over, phase.at === 'streaming' || stream.waiting > MOST_HELD);
    this.#gate.keep(decision);
    switch (decision.kind) {
      case 'wait':
        if (stream.waiting > 0) this.#hold.start();
        return;
      case 'again':
        this.#askAgain(this.target.view?.language.retry ?? null);
        return;
      case 'go':
      case 'known':
        this.#release(phase);
        return;
    }
  }

  /** Whether the answer may go: its language is known, or nothing more can be known. */
  #gateDecision(over: boolean, settled: boolean): GateDecision {
    // Its sample is put together only while somebody asks for it.
    if (this.#gate.open || this.#localizer.failed) return GO;
    const { sample, committed } = this.#localizer;
    return this.#gate.decide({ text: sample, over, committed: settled || committed || this.#hold.spent });
  }

  #release(phase: StreamPhase): void {
    const text = phase.stream.take();
    if (phase.stream.over) {
      this.#begin(phase);
      this.reply.end(text + this.#localizer.end(() => this.#field()));
      this.#finish(200, this.#localizer.failed ? 'upstream_error' : null);
      return;
    }
    if (text === '') return;
    this.#begin(phase);
    if (!this.reply.write(text)) this.#flow?.pause();
  }

  #begin(phase: StreamPhase): void {
    if (phase.at === 'streaming') return;
    this.#phase = { ...phase, at: 'streaming' };
    this.#hold.stop();
    this.#firstByte = this.runtime.clock();
    this.reply.begin(200, { ...headersOf(this.target.view), ...STREAM_HEADERS });
  }

  #answer(head: ResponseHead, body: JsonObject): void {
    const headers = headersOf(this.target.view);
    const localized = this.#localizer.whole(body);
    // An upstream's own error goes to the client as the upstream told it, without marks.
    if (head.status >= 400) {
      this.#send(head, headers, localized);
      return;
    }
    const decision = this.#gateDecision(true, false);
    this.#gate.keep(decision);
    if (decision.kind === 'again') {
      this.#askAgain(this.target.view?.language.retry ?? null);
      return;
    }
    const endonym = this.#field();
    const notices = noticesHeader(endonym.notices);
    this.#send(head, { ...headers, ...(notices && { 'Endonym-Notices': notices }) }, { ...localized, endonym });
  }

  #send({ status, retryAfter }: ResponseHead, headers: Readonly<Record<string, string>>, body: JsonObject): void {
    this.#firstByte = this.runtime.clock();
    this.reply.json(status, { ...headers, ...(retryAfter && { 'Retry-After': retryAfter }) }, body);
    this.#finish(status, status >= 400 ? 'upstream_error' : null);
  }

  #guarded(work: () => void): void {
    if (this.#over) return;
    try {
      work();
    } catch (error) {
      this.#broken(error);
    }
  }

  #broken(error: unknown): void {
    this.#flow?.abort();
    this.#flow = undefined;
    this.#fail(error);
  }

  #fail(error: unknown): void {
    if (this.#over) return;
    const phase = this.#phase;
    const told = asApiError(error, this.runtime.report);
    // Nothing has left: an answer that broke off early can still be asked for again.
    const early = phase.at === 'gathering' || phase.at === 'holding';
    if (early && this.#asked === 1 && told.code === 'upstream_unreachable') {
      this.#guarded(() => this.#askAgain(null));
      return;
    }
    // A stream that came some way goes to the reader as far as it came: closed, and with the error told in it.
    const text = isStream(phase) ? phase.stream.take() : '';
    if (isStream(phase) && text !== '') this.#begin(phase);
    if (this.reply.begun) this.reply.end(text + this.#localizer.end(() => this.#field(), told));
    else {
      const headers = { ...headersOf(this.target.view), ...told.headers };
      this.reply.json(told.status, headers, this.request.format.error(told));
    }
    this.#finish(told.status, told.code ?? told.type);
  }

  #gone(): void {
    if (this.#over) return;
    this.#flow?.abort();
    this.#flow = undefined;
    this.#finish(499, 'client_gone');
  }

  #finish(status: number, error: string | null): void {
    if (isStream(this.#phase)) this.#phase.bytes.stop();
    this.#hold.stop();
    this.#phase = this.#closing();
    const notices = this.#localizer.answers.flatMap((answer) => answer.notices);
    const { usage } = this.#localizer;
    this.finished({ status, error, route: this.#route, usage, notices, firstByte: this.#firstByte });
  }

  /** The upstream's own end follows in a moment; one that does not end is cut. */
  #closing(): Phase {
    const flow = this.#flow;
    if (!flow) return { at: 'done' };
    const cut = setTimeout(() => flow.abort(), PATIENCE);
    cut.unref();
    return { at: 'closing', cut };
  }

  /** The upstream has ended: nothing is left to cut, or to keep in memory until then. */
  #closed(cut: NodeJS.Timeout): void {
    clearTimeout(cut);
    this.#phase = { at: 'done' };
  }

  get #route(): Route | null {
    return this.#head?.route ?? null;
  }

  #field(): EndonymField {
    return endonymField({
      deployment: this.target.id,
      view: this.target.view,
      answers: this.#localizer.answers,
      route: this.#route ?? { upstream: '', region: null },
      language: this.#gate.check,
    });
  }
}

const GO: GateDecision = { kind: 'go' };

const isStream = (phase: Phase): phase is StreamPhase => phase.at === 'holding' || phase.at === 'streaming';
