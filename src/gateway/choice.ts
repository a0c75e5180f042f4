import { Answer, type AnswerOptions, type Checks, type Notice, type View } from '../localize/index.ts';
import type { Wire } from '../models/index.ts';

/** A tool call as far as a choice looks at it. */
interface ToolCall {
  readonly index?: number;
  readonly function?: { arguments?: unknown; [key: string]: unknown };
  readonly custom?: { input?: unknown; [key: string]: unknown };
}

/** One choice of an answer: its text, and the arguments of its tool calls, each on its own way. */
export class Choice {
  readonly #text: Answer;
  readonly #tools = new Map<string, Answer>();
  #ended = false;

  constructor(
    readonly view: View,
    private readonly options: AnswerOptions,
  ) {
    this.#text = new Answer(view, options);
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Text that the reader may see by now. */
  push(text: string): string {
    return this.#text.push(text);
  }

  /** Tool calls, whole or in pieces, with no mark in their arguments. A call's last held piece comes with `endTools`. */
  pushTools(calls: readonly ToolCall[]): ToolCall[] {
    return calls.map((call, position) => {
      const stage = this.#tool(String(call.index ?? position));
      return mapArguments(call, (text) => stage.push(text));
    });
  }

  endTools(calls: readonly ToolCall[]): ToolCall[] {
    return this.pushTools(calls).map((call, position) => {
      const rest = this.#tool(String(call.index ?? position)).end();
      return mapArguments(call, (text) => text + rest);
    });
  }

  /** What is still owed to the reader as text; empty where a notice travels in the field. */
  end(): string {
    if (this.#ended) return '';
    this.#ended = true;
    if (this.#tools.size > 0) this.#text.carryInField();
    return this.#text.end();
  }

  /** Each notice once, marked ones before those that only cues suggest. */
  get notices(): readonly Notice[] {
    const all = [this.#text, ...this.#tools.values()].flatMap((answer) => answer.notices);
    const certain = new Set(all.flatMap((notice) => (notice.certain ? [notice.directive] : [])));
    return all.filter((notice, index) => {
      if (!notice.certain && certain.has(notice.directive)) return false;
      return notice.certain || all.findIndex(({ directive }) => directive === notice.directive) === index;
    });
  }

  get checks(): Checks {
    return this.#text.checks;
  }

  #tool(key: string): Answer {
    const stage = this.#tools.get(key) ?? new Answer(this.view, { ...this.options, asked: '', carry: 'field' });
    this.#tools.set(key, stage);
    return stage;
  }
}

function mapArguments(call: ToolCall, change: (text: string) => string): ToolCall {
  if (typeof call.function?.arguments === 'string') {
    return { ...call, function: { ...call.function, arguments: change(call.function.arguments) } };
  }
  if (typeof call.custom?.input === 'string')
    return { ...call, custom: { ...call.custom, input: change(call.custom.input) } };
  return call;
}

/** The tool calls of a message or a delta. */
export const toolCallsOf = (message: Wire): readonly ToolCall[] =>
  Array.isArray(message.tool_calls) ? (message.tool_calls as ToolCall[]) : [];
