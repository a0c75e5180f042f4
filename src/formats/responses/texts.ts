import type { AnswerOptions, Channel, NoticePlacement, View } from '../../localize/index.ts';
import { type JsonObject, objectsIn } from '../json.ts';
import { remapAnnotation, Texts } from '../texts.ts';
import { TokenTrack } from '../tokens.ts';

/** Where a text stands in a response: which item of its output, which part of that. */
export interface TextPosition {
  readonly output: number;
  readonly part: number;
}

/** Names of the kinds of text that a response has; each with how it can carry notices. */
export type TextKind = 'text' | 'refusal' | 'arguments' | 'input' | 'reasoning' | 'summary' | 'transcript';

/** A text of a response. Fields that the format has no word for have no slot: they are kept by path. */
interface ResponseSlot extends TextPosition {
  readonly slot: TextKind;
}

/** The texts of one response of the Responses API, wherever they show: in deltas, in what closes them, in snapshots. */
export class ResponseTexts {
  readonly texts: Texts<ResponseSlot>;
  /** By kind and place; only ever asked for whole. */
  readonly #channels = new Map<string, Channel>();
  readonly #tokens = new Map<Channel, TokenTrack>();

  constructor(
    view: View,
    options: AnswerOptions,
    private readonly json: boolean,
  ) {
    this.texts = new Texts(view, options);
  }

  /** All that was shown of the answer's prose, one text after the other. */
  get prose(): string {
    let prose = '';
    for (const { slot, channel } of this.texts.placed) if (slot.slot === 'text') prose += channel.shown;
    return prose;
  }

  find(kind: TextKind, { output, part }: TextPosition): Channel | undefined {
    return this.#channels.get(`${kind} ${output} ${part}`);
  }

  /** The text of this kind at this place, begun where nothing of it has come yet. */
  open(kind: TextKind, place: TextPosition): Channel {
    return this.#keep(`${kind} ${place.output} ${place.part}`, kind, place);
  }

  /** The whole of a text as the reader sees it: as it was streamed, or, where nothing of it was, localized now. */
  whole(kind: TextKind, place: TextPosition, text: unknown): unknown {
    if (typeof text !== 'string') return text;
    const channel = this.open(kind, place);
    if (!channel.ended && channel.shown === '' && channel.taken === 0) channel.push(text);
    channel.end();
    if (channel.taken === text.length) return channel.shown;
    // An upstream that tells another text at the end than it streamed: that one goes its own way.
    const other = this.#keep(`${kind} ${place.output} ${place.part} ${text.length}`, kind, place);
    other.push(text);
    other.end();
    return other.shown;
  }

  /** Log probabilities of a piece, kept until their text is shown. */
  logprobs(channel: Channel, entries: readonly unknown[]): readonly unknown[] {
    const track = this.#tokens.get(channel) ?? new TokenTrack();
    this.#tokens.set(channel, track);
    track.add(entries);
    return track.take(channel);
  }

  /** Log probabilities of a text that has ended. */
  wholeLogprobs(place: TextPosition, entries: unknown): unknown {
    const channel = this.find('text', place);
    if (!Array.isArray(entries) || !channel) return entries;
    const track = new TokenTrack();
    track.add(entries);
    return track.take(channel, true);
  }

  item(item: JsonObject, output: number): JsonObject {
    switch (item.type) {
      case 'message':
        return { ...item, content: this.#parts(item.content, output) };
      case 'function_call':
      case 'mcp_call':
        return { ...item, arguments: this.whole('arguments', { output, part: 0 }, item.arguments) };
      case 'custom_tool_call':
        return { ...item, input: this.whole('input', { output, part: 0 }, item.input) };
      case 'reasoning':
        return {
          ...item,
          ...('summary' in item && { summary: this.#parts(item.summary, output) }),
          ...('content' in item && { content: this.#parts(item.content, output) }),
        };
      default:
        return this.texts.stripObject(item, `item.${output}`);
    }
  }

  part(part: JsonObject, place: TextPosition): JsonObject {
    switch (part.type) {
      case 'refusal':
        return { ...part, refusal: this.whole('refusal', place, part.refusal) };
      case 'reasoning_text':
        return { ...part, text: this.whole('reasoning', place, part.text) };
      case 'summary_text':
        return { ...part, text: this.whole('summary', place, part.text) };
      case 'output_text':
        return {
          ...part,
          text: this.whole('text', place, part.text),
          ...('annotations' in part && { annotations: this.annotations(place, part.annotations) }),
          ...('logprobs' in part && { logprobs: this.wholeLogprobs(place, part.logprobs) }),
        };
      default:
        return this.texts.stripObject(part, `part.${place.output}.${place.part}`);
    }
  }

  annotations(place: TextPosition, given: unknown): unknown {
    if (!Array.isArray(given)) return given;
    return given.map((each) => this.annotation(place, each));
  }

  annotation(place: TextPosition, given: unknown): unknown {
    const channel = this.find('text', place);
    return channel ? remapAnnotation(given, (at) => channel.placeOf(at)) : given;
  }

  #parts(parts: unknown, output: number): readonly JsonObject[] {
    return objectsIn(parts).map((part, index) => this.part(part, { output, part: index }));
  }

  #keep(key: string, slot: TextKind, { output, part }: TextPosition): Channel {
    const channel = this.#channels.get(key) ?? this.texts.open({ slot, output, part }, this.#carryOf(slot));
    this.#channels.set(key, channel);
    return channel;
  }

  #carryOf(kind: TextKind): NoticePlacement {
    switch (kind) {
      case 'text':
        return this.json ? 'json' : 'text';
      case 'refusal':
        return 'text';
      case 'arguments':
        return 'json';
      case 'input':
      case 'transcript':
        return 'field';
      case 'reasoning':
      case 'summary':
        return 'aside';
    }
  }
}
