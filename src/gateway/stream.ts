import type { AnswerOptions, View } from '../localize/index.ts';
import type { Wire } from '../models/index.ts';
import { Choice, toolCallsOf } from './choice.ts';

/**
 * Localizes a streamed answer event by event. An event that carries only text still held back is left out; what is owed
 * at a choice's end comes in a chunk before the one that finishes it. The last event is given only when it is known to be
 * the last, with `ending` merged in.
 */
export class StreamLocalizer {
  readonly #choices = new Map<number, Choice>();
  /** The newest event, for its id, model and time. */
  #head: Wire = {};
  #waiting: Wire | undefined;

  constructor(
    private readonly view: View,
    private readonly options: AnswerOptions,
  ) {}

  get choices(): readonly Choice[] {
    return [...this.#choices.values()];
  }

  push(event: Wire): Wire[] {
    const { choices: listed, usage: _, ...head } = event;
    this.#head = head;
    const choices = (Array.isArray(listed) ? listed : []) as Wire[];
    const before: Wire[] = [];
    const localized = choices.flatMap((choice) => this.#localize(choice, before));
    const ready = this.#waiting ? [this.#waiting, ...before] : before;
    this.#waiting = undefined;
    if (choices.length > 0 && localized.length === 0) return ready;
    const whole = { ...event, ...(listed !== undefined && { choices: localized }) };
    // Only such an event can be the last one.
    const mayBeLast = choices.length === 0 || localized.some(({ finish_reason }) => finish_reason);
    if (!mayBeLast) return [...ready, whole];
    this.#waiting = whole;
    return ready;
  }

  /** The upstream is done, or broke off: whatever a choice still owes, then the last event with `ending`. */
  end(ending: () => Wire): Wire[] {
    const owed = [...this.#choices].flatMap(([index, choice]) =>
      choice.ended ? [] : this.#textChunk(index, choice.end()),
    );
    const last = this.#waiting;
    this.#waiting = undefined;
    if (last) return [...owed, { ...last, ...ending() }];
    if (this.#head.id === undefined) return owed;
    return [...owed, { ...this.#head, object: 'chat.completion.chunk', choices: [], ...ending() }];
  }

  #localize(choice: Wire, before: Wire[]): Wire[] {
    const index = typeof choice.index === 'number' ? choice.index : 0;
    const stage = this.#choices.get(index) ?? new Choice(this.view, this.options);
    this.#choices.set(index, stage);
    const delta = (choice.delta ?? {}) as Wire;
    const calls = toolCallsOf(delta);
    const tools = calls.length > 0 ? { tool_calls: stage.pushTools(calls) } : {};
    const given = delta.content;
    const shown = typeof given === 'string' ? stage.push(given) : '';
    if (choice.finish_reason) {
      before.push(...this.#textChunk(index, shown + stage.end()));
      return [{ ...choice, delta: { ...delta, ...tools, ...(typeof given === 'string' && { content: '' }) } }];
    }
    const onlyHeldText =
      typeof given === 'string' && given !== '' && shown === '' && Object.keys(delta).length === 1 && !choice.logprobs;
    if (onlyHeldText) return [];
    return [{ ...choice, delta: { ...delta, ...tools, ...(typeof given === 'string' && { content: shown }) } }];
  }

  #textChunk(index: number, content: string): Wire[] {
    if (content === '') return [];
    return [{ ...this.#head, choices: [{ index, delta: { content }, logprobs: null, finish_reason: null }] }];
  }
}
