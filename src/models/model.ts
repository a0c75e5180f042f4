/** What answers a chat request: an upstream provider, or the built-in model. One small port; nobody asks for more. */
export interface Model {
  /** What a person calls it: `gpt-5.2`, `endonym/offline`. */
  readonly name: string;
  readonly route: Route;
  chat(request: ModelRequest, signal: AbortSignal): Promise<ModelReply>;
}

/** Which upstream answered, and from which region. Published on each answer. */
export interface Route {
  readonly upstream: string;
  readonly region: string | null;
}

/** A chat completions request in OpenAI's form, its `model` already the upstream's. */
export type ModelRequest = Readonly<Record<string, unknown>> & { readonly stream?: boolean | null | undefined };

/** An object of OpenAI's wire, not looked into further than needed. */
export type Wire = Record<string, unknown>;

export type ModelReply =
  | { readonly kind: 'whole'; readonly status: number; readonly body: Wire }
  /** Each event is the `data` of one server-sent event, parsed; `[DONE]` is the end of the list. */
  | { readonly kind: 'stream'; readonly events: AsyncIterable<Wire> };

/** The upstream could not be asked, or stopped answering. Told to the client in OpenAI's form. */
export class UpstreamError extends Error {
  constructor(
    readonly status: 502 | 504,
    readonly code: 'upstream_unreachable' | 'upstream_timeout' | 'upstream_broken',
    message: string,
  ) {
    super(message);
    this.name = 'UpstreamError';
  }
}
