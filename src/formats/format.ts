import type { Answer, AnswerOptions, UserText, View } from '../localize/index.ts';
import type { EndonymField } from './endonym.ts';
import type { ApiError } from './errors.ts';
import type { JsonObject } from './json.ts';

/**
 * One endpoint of an OpenAI-compatible API: what a client sends there and gets back. One folder each; `FORMATS` lists them, and
 * the gateway's routes, the upstream's paths and what the built-in model can answer all come from that list.
 */
export interface WireFormat {
  /** Below the base URL, the upstream's as ours: `/chat/completions`. */
  readonly path: `/${string}`;
  /** By OpenTelemetry's GenAI conventions: `chat`, `embeddings` … */
  readonly operation: string;
  /** @throws {ApiError} for a request that is none of this format, naming the parameter */
  parse(body: string | Uint8Array, contentType: string): ParsedRequest | Promise<ParsedRequest>;
  /** A failure as the body of a response. */
  error(error: ApiError): JsonObject;
}

/** `text` is localized; of `media` only the request is, and the answer's bytes pass as they come. */
export type ParsedRequest = TextRequest | MediaRequest;

/** A request for a text. */
export interface TextRequest {
  readonly kind: 'text';
  readonly format: WireFormat;
  /** The deployment that the client names. */
  readonly model: string;
  readonly stream: boolean;
  /** What the person wrote. */
  readonly asked: UserText;
  /** Structured output, where it is asked for: the answer's text is data, and cannot carry a notice. */
  readonly json: JsonMode | null;
  /** The body for the upstream, by what it calls the model; `retry`: what to say where a first answer came in another language. */
  outgoing(view: View | null, retry: string | null): (model: string) => string;
  localizer(view: View, options: AnswerOptions): Localizer;
  /** For a baseline's answer, which stays as it is. */
  unlocalized(): Localizer;
  /** Writes an answer to this request, for a provider whose own wire is another. */
  encoder(about: AnswerHead): AnswerEncoder;
}

export type JsonMode = 'json_object' | 'json_schema';

/** A request for what is no text: vectors, verdicts, sound; and a transcript, which is the speaker's own text. */
export interface MediaRequest {
  readonly kind: 'media';
  readonly format: WireFormat;
  readonly model: string;
  /** How it goes to the upstream, once its deployment is found. */
  ask(target: MediaTarget): UpstreamRequest | Promise<UpstreamRequest>;
}

/** Which kind of model answers each endpoint that is not text. */
export type MediaTask = 'embeddings' | 'moderations' | 'speech' | 'transcriptions';

/** Where a request goes: with a release or without, and the models that the operator named for what is not text. */
export interface MediaTarget {
  readonly view: View | null;
  readonly models: Readonly<Partial<Record<MediaTask, string>>>;
}

/** A request on its way to whatever answers. */
export interface UpstreamRequest {
  readonly format: WireFormat;
  /** What it was made of, for a provider whose own wire is another; `null` where it is not a request for a text. */
  readonly text: TextRequest | null;
  /** The body for an upstream that calls the model by this name. */
  readonly body: (model: string) => string | Uint8Array;
  readonly contentType: string;
}

/** Tokens as the upstream counted them. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** Localizes one answer of one format, whole or event by event. */
export interface Localizer {
  /** An answer that came in one piece, localized. */
  whole(body: JsonObject): JsonObject;
  /** What the reader gets of one event: events of a server-sent stream, or nothing yet. `name` is the event's, if it has one. */
  event(data: string, name?: string): string;
  /** The upstream is done, or broke off with `error`: whatever is still owed, what the answer says of itself, and what ends it. */
  end(field: () => EndonymField, error?: ApiError): string;
  readonly answers: readonly Answer[];
  /** Prose that the reader would see by now, to know its language by. */
  readonly sample: string;
  /** The answer turned out to be no prose, or shows more than prose: it can no longer be taken back. */
  readonly committed: boolean;
  /** The upstream itself told a failure in an event. */
  readonly failed: boolean;
  /** An event was the last of its answer, whatever comes after it. */
  readonly over: boolean;
  readonly usage: Usage | null;
}

/** What an answer says of itself. */
export interface AnswerHead {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly model: string;
}

/** Writes one answer in its format: whole; or as events, for each choice its begin, its text in pieces and its finish, then the end. */
export interface AnswerEncoder {
  /** How many choices the client asked for. */
  readonly choices: number;
  whole(text: string, usage: Usage): JsonObject;
  begin(choice: number): string;
  delta(choice: number, text: string): string;
  finish(choice: number): string;
  end(usage: Usage): string;
}
