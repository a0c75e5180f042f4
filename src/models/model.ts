/** What can be asked of an OpenAI-compatible server, below its base URL. */
export type Path =
  | '/chat/completions'
  | '/responses'
  | '/embeddings'
  | '/moderations'
  | '/audio/speech'
  | '/audio/transcriptions';

/** A request on its way to whatever answers. */
export interface Ask {
  readonly path: Path;
  /** The body for an upstream that calls the model by this name. */
  readonly body: (model: string) => string | Uint8Array;
  readonly contentType: string;
}

/** Which upstream answered, and from which region. Published on each answer. */
export interface Route {
  readonly upstream: string;
  readonly region: string | null;
}

/** An answer's head. */
export interface Head {
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
  head(head: Head): void;
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
  send(ask: Ask, sink: Sink): Flow;
}

/** An object of OpenAI's wire, not looked into further than needed. */
export type Wire = Record<string, unknown>;

/** The upstream could not be asked, or stopped answering. Told to the client in OpenAI's form. */
export class UpstreamError extends Error {
  constructor(
    readonly status: 502 | 503 | 504,
    readonly code: 'upstream_unreachable' | 'upstream_timeout' | 'upstream_broken' | 'upstream_region',
    message: string,
  ) {
    super(message);
    this.name = 'UpstreamError';
  }
}
