import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Release } from '../../../compile/index.ts';
import { chatAnswer, type Form, responseAnswer, type UpstreamRequest, type Wire } from '../../../formats/index.ts';
import { type ChatMessage, type UserText, userTextIn, userTextOf } from '../../../localize/index.ts';
import type { Flow, Model, Sink } from '../../model.ts';
import { baselineReply, type Responder, replyFrom } from './answer.ts';

const NAME = 'endonym/offline';
const ROUTE = { upstream: NAME, region: 'local' };

/** What it needs from outside: an id for each answer, and the time in seconds since 1970. */
export interface Runtime {
  readonly newId: () => string;
  readonly now: () => number;
}

/** The built-in model: small and honest, for a first try with no key and no network. */
export function offlineModel(release: Release | null, runtime: Runtime): Model {
  const reply = release ? replyFrom(release) : baselineReply;
  return {
    name: NAME,
    routes: [ROUTE],
    send: (ask, sink) => new SimulatedStream(answer(ask, reply, runtime), sink),
  };
}

function answer(ask: UpstreamRequest, reply: Responder, { newId, now }: Runtime): Form {
  if (ask.path !== '/chat/completions' && ask.path !== '/responses') return cannot(`\`${ask.path}\``);
  const request = JSON.parse(ask.body(NAME) as string) as Wire;
  const format = formatOf(request);
  if (format === 'json_schema') return cannot('structured output (json_schema)');
  const asked = ask.path === '/responses' ? userTextOf(request.input) : userTextIn(request.messages as ChatMessage[]);
  const text = reply(asked as UserText);
  const content = format === 'json_object' ? JSON.stringify({ answer: text }) : text;
  const tokens = { input: countTokens(asked.all), output: countTokens(content) };
  const made = { request, content, id: newId(), created: now(), model: NAME, tokens };
  return ask.path === '/responses' ? responseAnswer(made) : chatAnswer(made);
}

function formatOf(request: Wire): string | undefined {
  const chat = request.response_format as { type?: string } | undefined;
  const responses = request.text as { format?: { type?: string } } | undefined;
  return chat?.type ?? responses?.format?.type;
}

const cannot = (what: string): Form => ({
  status: 400,
  body: {
    error: {
      message: `${NAME} cannot do ${what}; connect a real model`,
      type: 'invalid_request_error',
      param: null,
      code: 'unsupported_value',
    },
  },
});

/** Plays an answer as an upstream would send it, a word at a time, and no faster than it is read. */
class SimulatedStream implements Flow {
  #gone = false;
  #wake: (() => void) | undefined;
  #paused = false;

  constructor(form: Form, sink: Sink) {
    void this.#play(form, sink);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#wake?.();
  }

  abort(): void {
    this.#gone = true;
    this.#wake?.();
  }

  async #play({ status, body, events, done }: Form, sink: Sink): Promise<void> {
    const encoder = new TextEncoder();
    const contentType = events ? 'text/event-stream' : 'application/json';
    await turn();
    if (this.#gone) return;
    sink.head({ status, contentType, route: ROUTE });
    if (!events) sink.data(encoder.encode(JSON.stringify(body)));
    for (const { data, event } of events ?? []) {
      await turn();
      while (this.#paused && !this.#gone) await new Promise<void>((resolve) => (this.#wake = resolve));
      if (this.#gone) return;
      sink.data(encoder.encode(`${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`));
    }
    // Whoever took the last piece may have let go over it, and asked anew.
    if (this.#gone) return;
    if (done) sink.data(encoder.encode(done));
    if (!this.#gone) sink.end();
  }
}

/** Gives others their turn, as an answer over a network would. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
