import type { AnswerOptions, View } from '../../localize/index.ts';
import type { EndonymField } from '../endonym.ts';
import type { Localizer, Usage } from '../localizer.ts';
import { frame, parsed } from '../sse.ts';
import { sameEntries } from '../tokens.ts';
import type { Wire } from '../wire.ts';
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

/** The Responses API: the same text shows in deltas, in what closes them and in snapshots, and is the same in each. */
export class ResponseLocalizer implements Localizer {
  readonly #texts: ResponseTexts;
  /** Events of our own so far: later ones are numbered on by as many. */
  #shift = 0;
  #sequence = -1;
  #last: { event: Wire; name: string | undefined } | undefined;
  /** Where each running text's pieces stand, for a piece of our own. */
  readonly #open = new Map<string, Wire>();
  /** A failure that the upstream told; the response's own end may follow it. */
  #error: { event: Wire; name: string | undefined } | undefined;
  #beside = false;
  #usage: Usage | null = null;

  /** `instructions`: what the caller gave, `sent`: what the upstream was given; its echo is put back. */
  constructor(
    view: View,
    options: AnswerOptions,
    private readonly json: boolean,
    private readonly instructions: { given: unknown; sent: string | null },
  ) {
    this.#texts = new ResponseTexts(view, options, json);
  }

  get answers() {
    return [this.#texts.texts.answer];
  }

  get sample(): string {
    if (this.json) return '';
    return this.#texts.texts.shown('text.');
  }

  get committed(): boolean {
    return this.json || this.#beside;
  }

  get failed(): boolean {
    return this.#error !== undefined;
  }

  get usage(): Usage | null {
    return this.#usage;
  }

  whole(body: Wire): Wire {
    const response = this.#response(body);
    this.#texts.texts.answer.end();
    return response;
  }

  event(data: string, name?: string): string {
    const event = parsed(data);
    const type = String(event.type ?? '');
    const waiting = this.#told();
    if (type === 'error' || (event.error && !type)) {
      this.#error = { event: this.#numbered(this.#texts.texts.strip(event, 'error')), name };
      return waiting;
    }
    if (LAST.has(type)) {
      const closed = waiting + this.#closeTexts();
      this.#last = { event: this.#numbered({ ...event, response: this.#response(event.response as Wire) }), name };
      return closed;
    }
    const before = this.#before(event, type, name);
    const shown = this.#numbered(this.#localized(event, type));
    return waiting + before + frame(shown === event ? data : JSON.stringify(shown), name);
  }

  end(field: () => EndonymField, error?: Wire): string {
    const closed = this.#last ? '' : this.#closeTexts();
    this.#texts.texts.answer.end();
    const last = this.#last;
    this.#last = undefined;
    if (last) {
      const response = { ...(last.event.response as Wire), endonym: field() };
      return closed + frame(JSON.stringify({ ...last.event, response }), last.name);
    }
    if (this.#error) return closed + this.#told({ endonym: field() });
    const { message, code, param } = (error?.error ?? BROKEN) as Wire;
    const told = { type: 'error', code, message, param, endonym: field(), sequence_number: this.#next() };
    return closed + frame(JSON.stringify(told), 'error');
  }

  #localized(event: Wire, type: string): Wire {
    if (type.endsWith('.delta')) return this.#delta(event, type);
    const place = placeOf(event);
    if (type.endsWith('.done') && this.#kindOf(type)) return this.#done(event, this.#kindOf(type) as TextKind, place);
    if (event.part)
      return { ...event, part: type.endsWith('.done') ? this.#texts.part(event.part as Wire, place) : event.part };
    if (event.item)
      return type.endsWith('.done')
        ? { ...event, item: this.#texts.item(event.item as Wire, place.output) }
        : this.#added(event);
    if (event.response) return { ...event, response: this.#response(event.response as Wire) };
    if (event.annotation) {
      const [annotation] = this.#texts.annotations(place, [event.annotation]) as Wire[];
      return { ...event, annotation };
    }
    return this.#texts.texts.strip(event, type);
  }

  #added(event: Wire): Wire {
    if ((event.item as Wire).type !== 'message') this.#beside = true;
    return event;
  }

  #delta(event: Wire, type: string): Wire {
    const kind = this.#kindOf(type);
    const { delta } = event;
    if (typeof delta !== 'string' || type === 'response.audio.delta') return event;
    const place = placeOf(event);
    if (!kind) return this.#texts.texts.strip(event, `${type}.${place.output}`);
    if (kind !== 'text') this.#beside = true;
    const shown = this.#texts.push(kind, place, delta);
    this.#open.set(this.#texts.key(kind, place), event);
    const given = event.logprobs;
    const probable = kind === 'text' && Array.isArray(given) && given.length > 0;
    const logprobs = probable ? this.#texts.logprobs(place, given as Wire[]) : given;
    if (shown === delta && sameEntries(given, logprobs)) return event;
    return { ...event, delta: shown, ...(probable && { logprobs }) };
  }

  #done(event: Wire, kind: TextKind, place: TextPosition): Wire {
    const field = WHOLE.find((each) => typeof event[each] === 'string');
    if (!field) return event;
    const text = this.#texts.whole(kind, place, event[field]);
    const logprobs =
      kind === 'text' && Array.isArray(event.logprobs) ? this.#texts.wholeLogprobs(place, event.logprobs) : undefined;
    return { ...event, [field]: text, ...(logprobs !== undefined && { logprobs }) };
  }

  /** What a text still held when it is closed, as one more piece of it. */
  #before(event: Wire, type: string, name: string | undefined): string {
    const kind = type.endsWith('.done') ? this.#kindOf(type) : undefined;
    return kind ? this.#rest(this.#texts.key(kind, placeOf(event)), name !== undefined) : '';
  }

  #closeTexts(): string {
    return [...this.#open.keys()].map((key) => this.#rest(key, true)).join('');
  }

  #rest(key: string, named: boolean): string {
    const piece = this.#open.get(key);
    const channel = this.#texts.texts.get(key);
    this.#open.delete(key);
    if (!piece || !channel) return '';
    const delta = channel.end();
    if (delta === '') return '';
    const sequence_number = this.#next();
    this.#shift += 1;
    const { obfuscation: _, ...head } = piece;
    const own = { ...head, delta, ...('logprobs' in piece && { logprobs: [] }), sequence_number };
    return frame(JSON.stringify(own), named ? String(piece.type) : undefined);
  }

  #told(more: Wire = {}): string {
    const error = this.#error;
    this.#error = undefined;
    return error ? frame(JSON.stringify({ ...error.event, ...more }), error.name) : '';
  }

  #response(response: Wire): Wire {
    this.#count(response.usage);
    const { given, sent } = this.instructions;
    const echo = sent !== null && 'instructions' in response ? { instructions: given ?? null } : {};
    const error = response.error ? { error: this.#texts.texts.strip(response.error, 'error') } : {};
    if (!Array.isArray(response.output)) return { ...response, ...echo, ...error };
    const output = (response.output as Wire[]).map((item, index) => this.#texts.item(item, index));
    const text = typeof response.output_text === 'string' ? { output_text: this.#texts.texts.shown('text.') } : {};
    return { ...response, ...echo, ...error, output, ...text };
  }

  #kindOf(type: string): TextKind | undefined {
    return KINDS[type.replace(/^response\./, '').replace(/\.(?:delta|done)$/, '')];
  }

  /** The event with its number in the stream as the reader gets it. */
  #numbered(event: Wire): Wire {
    if (typeof event.sequence_number !== 'number') return event;
    this.#sequence = event.sequence_number + this.#shift;
    return this.#shift === 0 ? event : { ...event, sequence_number: this.#sequence };
  }

  #next(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  #count(usage: unknown): void {
    const { input_tokens: input, output_tokens: output } = (usage ?? {}) as Record<string, unknown>;
    if (typeof input === 'number' && typeof output === 'number') this.#usage = { input, output };
  }
}

const BROKEN = { message: 'the upstream ended its answer without saying so', code: 'upstream_broken', param: null };

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);
const placeOf = (event: Wire): TextPosition => ({
  output: numberIn(event.output_index),
  part: numberIn(event.content_index ?? event.summary_index),
});
