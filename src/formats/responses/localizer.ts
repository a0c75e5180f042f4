import type { AnswerOptions, Channel, View } from '../../localize/index.ts';
import type { EndonymField } from '../endonym.ts';
import type { ApiError } from '../errors.ts';
import type { Localizer, Usage } from '../format.ts';
import { isObject, type JsonObject } from '../json.ts';
import { usageIn } from '../openai.ts';
import { eventText, jsonEvent, parseEvent } from '../sse.ts';
import { sameEntries } from '../tokens.ts';
import { ResponseTexts, type TextKind, type TextPosition } from './texts.ts';

/** Events that carry a piece of a text, by the word before their `.delta`. */
const KINDS: Readonly<Record<string, TextKind>> = {
  output_text: 'text',
  refusal: 'refusal',
  function_call_arguments: 'arguments',
  mcp_call_arguments: 'arguments',
  custom_tool_call_input: 'input',
  reasoning_text: 'reasoning',
  reasoning_summary_text: 'summary',
  'audio.transcript': 'transcript',
};
/** Where the event that closes a text has all of it. */
const WHOLE = ['text', 'refusal', 'arguments', 'input', 'transcript'] as const;
const LAST = new Set(['response.completed', 'response.incomplete', 'response.failed']);

interface ResponseEvent {
  readonly event: JsonObject;
  readonly name: string | undefined;
}

/** The Responses API: the same text shows in deltas, in what closes them and in snapshots, and is the same in each. */
export class ResponseLocalizer implements Localizer {
  readonly #texts: ResponseTexts;
  /** Events of our own so far: later ones are numbered on by as many. */
  #shift = 0;
  #sequence = -1;
  #last: ResponseEvent | undefined;
  /** The newest piece of each running text, for a piece of our own. */
  readonly #open = new Map<Channel, JsonObject>();
  /** A failure that the upstream told; the response's own end may follow it. */
  #error: ResponseEvent | undefined;
  #beside = false;
  #usage: Usage | null = null;

  /** `instructions`: what the caller gave; the upstream was given more, and its echo is put back. */
  constructor(
    view: View,
    options: AnswerOptions,
    private readonly json: boolean,
    private readonly instructions: string | null | undefined,
  ) {
    this.#texts = new ResponseTexts(view, options, json);
  }

  get answers() {
    return [this.#texts.texts.answer];
  }

  get sample(): string {
    if (this.json) return '';
    return this.#texts.prose;
  }

  get committed(): boolean {
    return this.json || this.#beside;
  }

  get failed(): boolean {
    return this.#error !== undefined;
  }

  /** A response tells its end itself, also after an error. */
  get over(): boolean {
    return false;
  }

  get usage(): Usage | null {
    return this.#usage;
  }

  whole(body: JsonObject): JsonObject {
    const response = this.#response(body);
    this.#texts.texts.answer.end();
    return response;
  }

  event(data: string, name?: string): string {
    const event = parseEvent(data);
    const type = String(event.type ?? '');
    const waiting = this.#tellError();
    if (type === 'error' || (event.error && !type)) {
      this.#error = { event: this.#numbered(this.#texts.texts.stripObject(event, 'error')), name };
      return waiting;
    }
    if (LAST.has(type)) {
      const closed = waiting + this.#closeTexts();
      this.#last = { event: this.#numbered(this.#withResponse(event)), name };
      return closed;
    }
    const before = this.#before(event, type, name);
    const shown = this.#numbered(this.#localized(event, type));
    return waiting + before + eventText(shown === event ? data : JSON.stringify(shown), name);
  }

  end(field: () => EndonymField, error?: ApiError): string {
    const closed = this.#last ? '' : this.#closeTexts();
    this.#texts.texts.answer.end();
    const last = this.#last;
    this.#last = undefined;
    if (last) {
      const response = { ...(isObject(last.event.response) ? last.event.response : {}), endonym: field() };
      return closed + jsonEvent({ ...last.event, response }, last.name);
    }
    if (this.#error) return closed + this.#tellError({ endonym: field() });
    const { message, code, param } = error ?? BROKEN;
    const told = { type: 'error', code, message, param, endonym: field(), sequence_number: this.#next() };
    return closed + jsonEvent(told, 'error');
  }

  #localized(event: JsonObject, type: string): JsonObject {
    if (type.endsWith('.delta')) return this.#delta(event, type);
    const done = type.endsWith('.done');
    const kind = done ? kindOf(type) : undefined;
    const place = placeOf(event);
    if (kind) return this.#done(event, kind, place);
    if (isObject(event.part)) return { ...event, part: done ? this.#texts.part(event.part, place) : event.part };
    if (isObject(event.item)) {
      if (done) return { ...event, item: this.#texts.item(event.item, place.output) };
      if (event.item.type !== 'message') this.#beside = true;
      return event;
    }
    if (event.response) return this.#withResponse(event);
    if (event.annotation) return { ...event, annotation: this.#texts.annotation(place, event.annotation) };
    return this.#texts.texts.stripObject(event, type);
  }

  #delta(event: JsonObject, type: string): JsonObject {
    const kind = kindOf(type);
    const { delta } = event;
    if (typeof delta !== 'string' || type === 'response.audio.delta') return event;
    const place = placeOf(event);
    if (!kind) return this.#texts.texts.stripObject(event, `${type}.${place.output}`);
    if (kind !== 'text') this.#beside = true;
    const channel = this.#texts.open(kind, place);
    const shown = channel.push(delta);
    this.#open.set(channel, event);
    const given = event.logprobs;
    const probable = kind === 'text' && Array.isArray(given) && given.length > 0;
    const logprobs = probable ? this.#texts.logprobs(channel, given) : given;
    if (shown === delta && sameEntries(given, logprobs)) return event;
    return { ...event, delta: shown, ...(probable && { logprobs }) };
  }

  #done(event: JsonObject, kind: TextKind, place: TextPosition): JsonObject {
    const field = WHOLE.find((each) => typeof event[each] === 'string');
    if (!field) return event;
    const text = this.#texts.whole(kind, place, event[field]);
    const probable = kind === 'text' && Array.isArray(event.logprobs);
    return { ...event, [field]: text, ...(probable && { logprobs: this.#texts.wholeLogprobs(place, event.logprobs) }) };
  }

  /** What a text still held when it is closed, as one more piece of it. */
  #before(event: JsonObject, type: string, name: string | undefined): string {
    const kind = type.endsWith('.done') ? kindOf(type) : undefined;
    const channel = kind && this.#texts.find(kind, placeOf(event));
    return channel ? this.#rest(channel, name !== undefined) : '';
  }

  #closeTexts(): string {
    return [...this.#open.keys()].map((channel) => this.#rest(channel, true)).join('');
  }

  #rest(channel: Channel, named: boolean): string {
    const piece = this.#open.get(channel);
    this.#open.delete(channel);
    if (!piece) return '';
    const delta = channel.end();
    if (delta === '') return '';
    const sequence_number = this.#next();
    this.#shift += 1;
    const { obfuscation: _, ...head } = piece;
    const own = { ...head, delta, ...('logprobs' in piece && { logprobs: [] }), sequence_number };
    return jsonEvent(own, named ? String(piece.type) : undefined);
  }

  #tellError(more: JsonObject = {}): string {
    const error = this.#error;
    this.#error = undefined;
    return error ? jsonEvent({ ...error.event, ...more }, error.name) : '';
  }

  #withResponse(event: JsonObject): JsonObject {
    return isObject(event.response) ? { ...event, response: this.#response(event.response) } : event;
  }

  #response(response: JsonObject): JsonObject {
    this.#usage = usageIn(response.usage, 'input_tokens', 'output_tokens') ?? this.#usage;
    const echo = 'instructions' in response ? { instructions: this.instructions ?? null } : {};
    const error = response.error ? { error: this.#texts.texts.strip(response.error, 'error') } : {};
    if (!Array.isArray(response.output)) return { ...response, ...echo, ...error };
    const output = response.output.map((item, index) => (isObject(item) ? this.#texts.item(item, index) : item));
    const text = typeof response.output_text === 'string' ? { output_text: this.#texts.prose } : {};
    return { ...response, ...echo, ...error, output, ...text };
  }

  /** The event with its number in the stream as the reader gets it. */
  #numbered(event: JsonObject): JsonObject {
    if (typeof event.sequence_number !== 'number') return event;
    this.#sequence = event.sequence_number + this.#shift;
    return this.#shift === 0 ? event : { ...event, sequence_number: this.#sequence };
  }

  #next(): number {
    this.#sequence += 1;
    return this.#sequence;
  }
}

const BROKEN = { message: 'the upstream ended its answer without saying so', code: 'upstream_broken', param: null };

const kindOf = (type: string): TextKind | undefined =>
  KINDS[type.replace(/^response\./, '').replace(/\.(?:delta|done)$/, '')];

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
const placeOf = (event: JsonObject): TextPosition => ({
  output: numberIn(event.output_index),
  part: numberIn(event.content_index ?? event.summary_index),
});
