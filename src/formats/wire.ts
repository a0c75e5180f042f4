/** What can be asked of an OpenAI-compatible server, below its base URL. */
export type Path =
  | '/chat/completions'
  | '/responses'
  | '/embeddings'
  | '/moderations'
  | '/audio/speech'
  | '/audio/transcriptions';

/** A request on its way to whatever answers. */
export interface UpstreamRequest {
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

/** An object of OpenAI's wire, not looked into further than needed. */
export type Wire = Record<string, unknown>;

/** The upstream could not be asked, or stopped answering. AnswerEvents to the client in OpenAI's form. */
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
