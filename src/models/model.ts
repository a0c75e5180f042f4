import type { Route, UpstreamError, UpstreamRequest } from '../formats/index.ts';

/** An answer's head. */
export interface ResponseHead {
  readonly status: number;
  readonly contentType: string;
  readonly route: Route;
  /** Seconds or a date, as an upstream that is too busy says it. */
  readonly retryAfter?: string | undefined;
}

/**
 * Who takes an answer, as it comes: the head once, then bytes, then the end; or a failure, at any point, after which nothing
 * more comes. Pushed and not pulled: a stream of many small pieces costs one call each.
 */
export interface Sink {
  head(head: ResponseHead): void;
  data(bytes: Uint8Array): void;
  end(): void;
  fail(error: UpstreamError): void;
}

/** The taker's hand on the flow: a slow reader slows the upstream, and one who is gone lets it go and hears no more of it. */
export interface Flow {
  pause(): void;
  resume(): void;
  abort(): void;
}

/** What answers: an upstream provider, several in order, or the built-in model. One small port; nobody asks for more. */
export interface Model {
  /** What a person calls it: `gpt-5.2`, `endonym/offline`. */
  readonly name: string;
  /** Upstreams that may answer, first choice first. */
  readonly routes: readonly Route[];
  send(ask: UpstreamRequest, sink: Sink): Flow;
}
