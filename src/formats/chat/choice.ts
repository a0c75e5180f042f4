import type { AnswerOptions, Channel, NoticePlacement, View } from '../../localize/index.ts';
import { isObject, type JsonObject } from '../json.ts';
import { Texts } from '../texts.ts';
import { TokenTrack } from '../tokens.ts';
import type { ChatRest, ChatSlot, ToolPart } from './slot.ts';

const CONTENT: ChatSlot = { slot: 'content' };
const REFUSAL: ChatSlot = { slot: 'refusal' };
const FUNCTION_CALL: ChatSlot = { slot: 'function_call' };
/** Lists of log probabilities that a choice may have. */
const TOKENS = ['content', 'refusal'] as const;
type TokenList = (typeof TOKENS)[number];

/** One choice of a chat completion: its content, refusal, reasoning and tool calls. */
export class Choice {
  readonly texts: Texts<ChatSlot>;
  readonly #carry: 'text' | 'json';
  #content: Channel | undefined;
  #refusal: Channel | undefined;
  #functionCall: Channel | undefined;
  readonly #reasoning = new Map<string, Channel>();
  readonly #tools = new Map<number, Partial<Record<ToolPart, Channel>>>();
  readonly #tokens = new Map<TokenList, TokenTrack>();

  constructor(view: View, options: AnswerOptions, json: boolean) {
    this.texts = new Texts(view, options);
    this.#carry = json ? 'json' : 'text';
  }

  get content(): Channel | undefined {
    return this.#content;
  }

  /** Something beside prose has come: a call, a refusal, reasoning. */
  get beside(): boolean {
    return this.#calls || this.#refusal !== undefined || this.#reasoning.size > 0;
  }

  get hasLogprobs(): boolean {
    return this.#tokens.size > 0;
  }

  /** A delta or a whole message, its texts as far as the reader may see them. The same object where nothing changed. */
  localize(delta: JsonObject): JsonObject {
    let changed: Record<string, unknown> | undefined;
    for (const key in delta) {
      const given = delta[key];
      if (given === null || given === undefined || given === '' || key === 'role') continue;
      const shown = this.#field(key, given);
      if (shown === given) continue;
      changed ??= { ...delta };
      changed[key] = shown;
    }
    return changed ?? delta;
  }

  /** Log probabilities of what is shown by now. */
  logprobs(given: unknown, last = false): unknown {
    if (!isObject(given)) return given;
    for (const list of TOKENS) {
      const entries = given[list];
      if (Array.isArray(entries)) this.#track(list).add(entries);
    }
    return { ...given, ...this.waitingLogprobs(last, Object.keys(given)) };
  }

  /** Those that waited for their text; nothing where none were ever given. */
  waitingLogprobs(last: boolean, lists: readonly string[] = TOKENS): JsonObject {
    const ready: Record<string, unknown> = {};
    for (const [list, track] of this.#tokens) {
      if (!lists.includes(list)) continue;
      const channel = list === 'content' ? this.#content : this.#refusal;
      ready[list] = channel ? track.take(channel, last) : [];
    }
    return ready;
  }

  /** The choice is over: what its texts still hold and owe. */
  end(): ChatRest {
    const owing = !this.#calls && this.#carry === 'text';
    if (owing && !this.#refusal) this.#contentText();
    const rest: { slot: ChatSlot; text: string }[] = [];
    for (const { slot, channel } of this.texts.placed) {
      if (channel.ended) continue;
      const text = channel.end(owing && isRead(slot));
      if (text !== '') rest.push({ slot, text });
    }
    this.texts.answer.end();
    return rest;
  }

  get #calls(): boolean {
    return this.#tools.size > 0 || this.#functionCall !== undefined;
  }

  #field(key: string, given: unknown): unknown {
    switch (key) {
      case 'content':
        if (typeof given === 'string') return this.#contentText().push(given);
        return Array.isArray(given) ? given.map((part) => this.#part(part)) : this.texts.strip(given, key);
      case 'refusal':
        if (typeof given !== 'string') return this.texts.strip(given, key);
        this.#refusal ??= this.texts.open(REFUSAL, 'text');
        return this.#refusal.push(given);
      case 'reasoning_content':
      case 'reasoning':
        return typeof given === 'string' ? this.#reasoningText(key).push(given) : this.texts.strip(given, key);
      case 'tool_calls':
        return Array.isArray(given) ? this.#toolCalls(given) : this.texts.strip(given, key);
      case 'function_call':
        return this.#arguments(given, 'arguments', () => {
          this.#functionCall ??= this.texts.open(FUNCTION_CALL, 'json');
          return this.#functionCall;
        });
      default:
        return this.texts.strip(given, key);
    }
  }

  #contentText(): Channel {
    this.#content ??= this.texts.open(CONTENT, this.#carry);
    return this.#content;
  }

  #reasoningText(field: 'reasoning_content' | 'reasoning'): Channel {
    const known = this.#reasoning.get(field) ?? this.texts.open({ slot: 'reasoning', field }, 'aside');
    this.#reasoning.set(field, known);
    return known;
  }

  /** Content in parts, as some providers send it. */
  #part(part: unknown): unknown {
    if (!isObject(part) || part.type !== 'text' || typeof part.text !== 'string') return this.texts.strip(part, 'part');
    return { ...part, text: this.#contentText().push(part.text) };
  }

  #toolCalls(calls: readonly unknown[]): unknown {
    const shown = calls.map((call, position) => {
      if (!isObject(call)) return call;
      const index = typeof call.index === 'number' ? call.index : position;
      return this.#inside(
        this.#inside(call, 'custom', index, 'input', 'field'),
        'function',
        index,
        'arguments',
        'json',
      );
    });
    return shown.every((call, index) => call === calls[index]) ? calls : shown;
  }

  #inside(call: JsonObject, part: ToolPart, index: number, field: string, carry: NoticePlacement): JsonObject {
    const inner = call[part];
    if (!inner) return call;
    const shown = this.#arguments(inner, field, () => this.#toolText(index, part, carry));
    return shown === inner ? call : { ...call, [part]: shown };
  }

  #toolText(index: number, part: ToolPart, carry: NoticePlacement): Channel {
    const tool = this.#tools.get(index) ?? {};
    this.#tools.set(index, tool);
    const channel = tool[part] ?? this.texts.open({ slot: 'tool', index, part }, carry);
    tool[part] = channel;
    return channel;
  }

  #arguments(inner: unknown, field: string, textOf: () => Channel): unknown {
    if (!isObject(inner)) return inner;
    const given = inner[field];
    if (typeof given !== 'string') return inner;
    const shown = textOf().push(given);
    return shown === given ? inner : { ...inner, [field]: shown };
  }

  #track(list: TokenList): TokenTrack {
    const track = this.#tokens.get(list) ?? new TokenTrack();
    this.#tokens.set(list, track);
    return track;
  }
}

/** Whether a person reads it: only there a notice is owed as text. */
const isRead = ({ slot }: ChatSlot): boolean => slot === 'content' || slot === 'refusal';
