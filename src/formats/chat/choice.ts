import type { AnswerOptions, View } from '../../localize/index.ts';
import { Texts } from '../texts.ts';
import { TokenTrack } from '../tokens.ts';
import type { Wire } from '../wire.ts';

const PROSE = 'content';
/** Lists of log probabilities that a choice may have. */
const TOKENS = ['content', 'refusal'] as const;
const REASONING = new Set(['reasoning_content', 'reasoning']);

interface Call extends Wire {
  readonly index?: number;
}

/** One choice of a chat completion: its content, refusal, reasoning and tool calls. */
export class Choice {
  readonly texts: Texts;
  readonly #carry: 'text' | 'json';
  readonly #tokens = new Map<string, TokenTrack>();

  constructor(view: View, options: AnswerOptions, json: boolean) {
    this.texts = new Texts(view, options);
    this.#carry = json ? 'json' : 'text';
  }

  get prose(): string {
    return this.texts.get(PROSE)?.shown ?? '';
  }

  /** Something beside prose has come: a call, a refusal, reasoning. */
  get beside(): boolean {
    return this.texts.has('tool') || this.texts.has('refusal') || this.texts.has('reasoning');
  }

  /** A delta or a whole message, its texts as far as the reader may see them. The same object where nothing changed. */
  push(delta: Wire): Wire {
    let changed: Wire | undefined;
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
    if (typeof given !== 'object' || given === null) return given;
    for (const key of TOKENS) {
      const entries = (given as Wire)[key];
      if (Array.isArray(entries)) this.#track(key).push(entries as Wire[]);
    }
    return { ...given, ...this.waitingLogprobs(last, Object.keys(given)) };
  }

  /** Those that waited for their text; nothing where none were ever given. */
  waitingLogprobs(last: boolean, keys: readonly string[] = TOKENS): Wire {
    const ready = [...this.#tokens].filter(([key]) => keys.includes(key));
    return Object.fromEntries(
      ready.map(([key, track]) => {
        const channel = this.texts.get(key);
        return [key, channel ? track.take(channel, last) : []];
      }),
    );
  }

  get hasLogprobs(): boolean {
    return this.#tokens.size > 0;
  }

  /** The choice is over: what its texts still hold and owe, as one more delta; `null` for nothing. */
  end(): Wire | null {
    const calls = this.texts.has('tool');
    const owingText = !calls && this.#carry === 'text';
    const rest: Wire = {};
    if (owingText && !this.texts.get('refusal')) this.texts.open(PROSE, 'text');
    for (const [key, channel] of this.texts.running) this.#put(rest, key, channel.end(owingText && isRead(key)));
    this.texts.answer.end();
    return Object.keys(rest).length > 0 ? rest : null;
  }

  #field(key: string, given: unknown): unknown {
    if (key === PROSE && typeof given === 'string') return this.texts.open(PROSE, this.#carry).push(given);
    if (key === PROSE && Array.isArray(given)) return given.map((part) => this.#part(part));
    if (key === 'refusal' && typeof given === 'string') return this.texts.open(key, 'text').push(given);
    if (REASONING.has(key) && typeof given === 'string')
      return this.texts.open(`reasoning.${key}`, 'aside').push(given);
    if (key === 'tool_calls' && Array.isArray(given)) return this.#calls(given as Call[]);
    if (key === 'function_call') return this.#arguments(given as Wire, 'tool.function_call', 'arguments', 'json');
    return this.texts.strip(given, key);
  }

  /** Content in parts, as some providers send it. */
  #part(part: Wire): Wire {
    if (part?.type !== 'text' || typeof part.text !== 'string') return this.texts.strip(part, 'reasoning.part');
    return { ...part, text: this.texts.open(PROSE, this.#carry).push(part.text) };
  }

  #calls(calls: readonly Call[]): unknown {
    const shown = calls.map((call, position) => {
      const key = `tool.${call.index ?? position}`;
      const custom = this.#inside(call, 'custom', key, 'input', 'field');
      return this.#inside(custom, 'function', key, 'arguments', 'json');
    });
    return shown.every((call, index) => call === calls[index]) ? calls : shown;
  }

  #inside(call: Wire, kind: string, key: string, text: string, carry: 'json' | 'field'): Wire {
    const inner = call[kind] as Wire | undefined;
    if (!inner) return call;
    const shown = this.#arguments(inner, `${key}.${kind}`, text, carry);
    return shown === inner ? call : { ...call, [kind]: shown };
  }

  #arguments(inner: Wire, key: string, name: string, carry: 'json' | 'field'): Wire {
    const given = inner[name];
    if (typeof given !== 'string') return inner;
    const shown = this.texts.open(key, carry).push(given);
    return shown === given ? inner : { ...inner, [name]: shown };
  }

  #put(rest: Wire, key: string, text: string): void {
    if (text === '') return;
    const [name = '', place = '', kind] = key.split('.');
    if (key === PROSE || key === 'refusal') rest[key] = text;
    else if (name === 'reasoning') rest[place] = text;
    else if (key === 'tool.function_call') rest.function_call = { arguments: text };
    else if (name === 'tool') {
      const inner = kind === 'custom' ? { custom: { input: text } } : { function: { arguments: text } };
      rest.tool_calls = [...((rest.tool_calls as Wire[] | undefined) ?? []), { index: Number(place), ...inner }];
    }
  }

  #track(key: string): TokenTrack {
    const track = this.#tokens.get(key) ?? new TokenTrack();
    this.#tokens.set(key, track);
    return track;
  }
}

/** Whether a person reads it: only there a notice is owed as text. */
const isRead = (key: string): boolean => key === PROSE || key === 'refusal';
