import type { Release } from '../compile/index.ts';
import type { Model } from './model.ts';

/** A server as the operator's configuration names it. */
export interface Upstream {
  readonly name: string;
  /** Which provider speaks to it; an OpenAI-compatible one where nothing is said. */
  readonly provider?: string | undefined;
  /** With its version: `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
  readonly region?: string | undefined;
  /** What it calls the model, where that differs from the deployment's word. */
  readonly model?: string | undefined;
  /** Milliseconds to the response's head, and between two pieces of its body. */
  readonly timeout?: number | undefined;
}

/** What models need from outside. */
export interface ModelRuntime {
  /** An id for each answer. */
  readonly newId: () => string;
  /** Seconds since 1970. */
  readonly now: () => number;
}

/** What a model is made of. */
export interface Connection {
  /** What the deployment calls the model. */
  readonly model: string;
  readonly upstream: Upstream;
  /** For a provider that answers from the release itself; `null` for a baseline. */
  readonly release: Release | null;
  readonly runtime: ModelRuntime;
}

/** One kind of model, and how it is reached. A folder each; `PROVIDERS` lists them. */
export interface Provider {
  /** As an operator's configuration names it. */
  readonly id: string;
  /** Whether it answers from the release itself, so that without one it is another model. */
  readonly answersFromRelease: boolean;
  /** Opens nothing yet: the first request does. */
  connect(connection: Connection): Model;
}
