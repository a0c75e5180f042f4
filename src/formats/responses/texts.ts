import type { AnswerOptions, NoticePlacement, View } from '../../localize/index.ts';
import { remapAnnotation } from '../annotations.ts';
import { Texts } from '../texts.ts';
import { TokenTrack } from '../tokens.ts';
import type { Wire } from '../wire.ts';

/** Where a text stands in a response: which item of its output, which part of that. */
export interface TextPosition {
  readonly output: number;
  readonly part: number;
}

/** Names of the kinds of text that a response has; each with how it can carry notices. */
export type TextKind = 'text' | 'refusal' | 'arguments' | 'input' | 'reasoning' | 'summary' | 'transcript';

/** The texts of one response of the Responses API, wherever they show: in deltas, in what closes them, in snapshots. */
export class ResponseTexts {
  readonly texts: Texts;
  readonly #tokens = new Map<string, TokenTrack>();

  constructor(
    view: View,
    options: AnswerOptions,
    private readonly json: boolean,
  ) {
    this.texts = new Texts(view, options);
  }

  key(kind: TextKind, { output, part }: TextPosition): string {
    return `${kind}.${output}.${part}`;
  }

  push(kind: TextKind, place: TextPosition, text: string): string {
    return this.texts.open(this.key(kind, place), this.#carryOf(kind)).push(text);
  }

  /** The whole of a text as the reader sees it: as it was streamed, or, where nothing of it was, localized now. */
  whole(kind: TextKind, place: TextPosition, text: unknown): unknown {
    if (typeof text !== 'string') return text;
    const channel = this.texts.open(this.key(kind, place), this.#carryOf(kind));
    if (!channel.ended && channel.shown === '' && channel.taken === 0) channel.push(text);
    channel.end();
    if (channel.taken === text.length) return channel.shown;
    // An upstream that tells another text at the end than it streamed: that one goes its own way.
    const other = this.texts.open(`${this.key(kind, place)}.${text.length}`, this.#carryOf(kind));
    other.push(text);
    other.end();
    return other.shown;
  }

  /** Log probabilities of a piece, kept until their text is shown. */
  logprobs(place: TextPosition, entries: readonly Wire[]): readonly Wire[] {
    const key = this.key('text', place);
    const track = this.#tokens.get(key) ?? new TokenTrack();
    this.#tokens.set(key, track);
    track.push(entries);
    const channel = this.texts.get(key);
    return channel ? track.take(channel) : entries;
  }

  item(item: Wire, output: number): Wire {
    switch (item.type) {
      case 'message':
        return { ...item, content: list(item.content).map((part, index) => this.part(part, { output, part: index })) };
      case 'function_call':
      case 'mcp_call':
        return { ...item, arguments: this.whole('arguments', { output, part: 0 }, item.arguments) };
      case 'custom_tool_call':
        return { ...item, input: this.whole('input', { output, part: 0 }, item.input) };
      case 'reasoning':
        return this.#reasoning(item, output);
      default:
        return this.texts.strip(item, `item.${output}`);
    }
  }

  part(part: Wire, place: TextPosition): Wire {
    if (part.type === 'refusal') return { ...part, refusal: this.whole('refusal', place, part.refusal) };
    if (part.type === 'reasoning_text') return { ...part, text: this.whole('reasoning', place, part.text) };
    if (part.type === 'summary_text') return { ...part, text: this.whole('summary', place, part.text) };
    if (part.type !== 'output_text') return this.texts.strip(part, `part.${place.output}.${place.part}`);
    const text = this.whole('text', place, part.text);
    const logprobs = 'logprobs' in part ? { logprobs: this.wholeLogprobs(place, part.logprobs) } : {};
    const annotations = 'annotations' in part ? { annotations: this.annotations(place, part.annotations) } : {};
    return { ...part, text, ...annotations, ...logprobs };
  }

  annotations(place: TextPosition, given: unknown): unknown {
    const channel = this.texts.get(this.key('text', place));
    if (!channel || !Array.isArray(given)) return given;
    return (given as Wire[]).map((each) => remapAnnotation(each, (at) => channel.placeOf(at)));
  }

  #reasoning(item: Wire, output: number): Wire {
    const parts = (kind: 'summary' | 'content') =>
      kind in item ? { [kind]: list(item[kind]).map((part, index) => this.part(part, { output, part: index })) } : {};
    return { ...item, ...parts('summary'), ...parts('content') };
  }

  /** Log probabilities of a text that has ended. */
  wholeLogprobs(place: TextPosition, entries: unknown): unknown {
    const channel = this.texts.get(this.key('text', place));
    if (!Array.isArray(entries) || !channel) return entries;
    const track = new TokenTrack();
    track.push(entries as Wire[]);
    return track.take(channel, true);
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

const list = (value: unknown): Wire[] => (Array.isArray(value) ? (value as Wire[]) : []);
