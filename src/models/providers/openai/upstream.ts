import { Agent, type Dispatcher, errors } from 'undici';
import { type Route, UpstreamError } from '../../../formats/index.ts';
import type { Flow, Model, Sink } from '../../model.ts';
import type { Provider, Upstream } from '../../provider.ts';
import { type Inflater, inflaterFor } from './inflate.ts';

const DEFAULT_TIMEOUT = 120_000;
// Compressed answers are not asked for: on streams of small pieces they save nothing and hold words back.
const ACCEPT_ENCODING = 'identity';

/** Any OpenAI-compatible server. */
export const openai = {
  id: 'openai',
  answersFromRelease: false,
  connect: ({ upstream, model }) => upstreamModel(upstream, model),
} as const satisfies Provider;

/** A model behind an OpenAI-compatible server. Connections are kept and shared. */
function upstreamModel(upstream: Upstream, model: string, agent: Dispatcher = sharedAgent()): Model {
  const { name, region, timeout = DEFAULT_TIMEOUT } = upstream;
  const base = new URL(upstream.baseUrl.replace(/\/+$/, ''));
  const route = { upstream: name, region: region ?? null };
  const authorization = upstream.apiKey ? { authorization: `Bearer ${upstream.apiKey}` } : {};
  return {
    name: model,
    routes: [route],
    send(ask, sink) {
      const receiver = new Receiver(name, route, sink);
      agent.dispatch(
        {
          origin: base.origin,
          path: base.pathname.replace(/\/$/, '') + ask.format.path,
          method: 'POST',
          headers: { 'content-type': ask.contentType, 'accept-encoding': ACCEPT_ENCODING, ...authorization },
          body: ask.body(upstream.model ?? model),
          headersTimeout: timeout,
          bodyTimeout: timeout,
        },
        receiver,
      );
      return receiver;
    },
  };
}

let shared: Agent | undefined;
/** Many open answers at a time, each on its own connection. */
function sharedAgent(): Agent {
  shared ??= new Agent({ connections: null, pipelining: 1, keepAliveTimeout: 30_000 });
  return shared;
}

/** undici's handler for one request: the cheapest way through it, with no stream objects between. */
class Receiver implements Dispatcher.DispatchHandler, Flow {
  #controller: Dispatcher.DispatchController | undefined;
  #gone = false;
  #paused = false;
  #decoder: Inflater | null = null;

  constructor(
    private readonly name: string,
    private readonly route: Route,
    private readonly sink: Sink,
  ) {}

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#gone) controller.abort(new Error('gone'));
    else if (this.#paused) controller.pause();
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (this.#gone || status < 200) return;
    const one = (key: string) => String(headers[key] ?? '');
    try {
      this.#decoder = inflaterFor(one('content-encoding'), this);
    } catch (error) {
      controller.abort(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    const retryAfter = headers['retry-after'] === undefined ? undefined : one('retry-after');
    this.sink.head({ status, contentType: one('content-type'), route: this.route, retryAfter });
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#gone) return;
    if (this.#decoder) this.#decoder.write(chunk);
    else this.sink.data(chunk);
  }

  onResponseEnd(): void {
    if (this.#gone) return;
    if (this.#decoder) this.#decoder.end();
    else this.finish();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.broken(error);
  }

  /** Decoded bytes, where the upstream compressed them all the same. */
  decoded(bytes: Uint8Array): void {
    if (!this.#gone) this.sink.data(bytes);
  }

  finish(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.sink.end();
  }

  broken(error: unknown): void {
    if (this.#gone) return;
    this.#gone = true;
    this.sink.fail(asUpstreamError(error, this.name));
  }

  pause(): void {
    this.#paused = true;
    this.#controller?.pause();
    this.#decoder?.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#controller?.resume();
    this.#decoder?.resume();
  }

  abort(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#decoder?.destroy();
    this.#controller?.abort(new Error('gone'));
  }
}

function asUpstreamError(error: unknown, name: string): UpstreamError {
  if (error instanceof UpstreamError) return error;
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return new UpstreamError(504, 'upstream_timeout', `the upstream \`${name}\` did not answer in time`, {
      cause: error,
    });
  }
  return new UpstreamError(502, 'upstream_unreachable', `the upstream \`${name}\` could not be reached or broke off`, {
    cause: error,
  });
}
