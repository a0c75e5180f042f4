import type { AnswerOptions, View } from '../../localize/index.ts';
import { remapAnnotation } from '../annotations.ts';
import type { EndonymField } from '../endonym.ts';
import type { Localizer, Usage } from '../localizer.ts';
import { frame, parsed } from '../sse.ts';
import { sameEntries } from '../tokens.ts';
import type { Wire } from '../wire.ts';
import { Choice } from './choice.ts';
import { mergeDelta } from './merge-delta.ts';

/** Chat completions. An event whose text is only held back is left out; one that nothing changes passes as the bytes it came in. */
export class ChatLocalizer implements Localizer {
  readonly #choices = new Map<number, Choice>();
  /** The newest event's id, model and time, for events of our own. */
  #head: Wire = {};
  /** An event that may be the last, which has to say what the answer is. */
  #waiting: { event: Wire; text: string } | undefined;
  #failed = false;
  #usage: Usage | null = null;

  constructor(
    private readonly view: View,
    private readonly options: AnswerOptions,
    private readonly json: boolean,
  ) {}

  get answers() {
    return [...this.#choices.values()].map(({ texts }) => texts.answer);
  }

  get sample(): string {
    return this.json ? '' : (this.#choices.get(0)?.prose ?? '');
  }

  get committed(): boolean {
    for (const choice of this.#choices.values()) if (choice.beside) return true;
    return this.json;
  }

  get failed(): boolean {
    return this.#failed;
  }

  get usage(): Usage | null {
    return this.#usage;
  }

  whole(body: Wire): Wire {
    this.#count(body.usage);
    if (!Array.isArray(body.choices)) return this.#choice(0).texts.strip(body, 'body');
    const choices = (body.choices as Wire[]).map((choice, position) => {
      const texts = this.#choice(typeof choice.index === 'number' ? choice.index : position);
      const message = choice.message as Wire | undefined;
      const shown = message ? mergeDelta(texts.push(message), texts.end()) : message;
      const logprobs = 'logprobs' in choice ? { logprobs: texts.logprobs(choice.logprobs, true) } : {};
      return { ...choice, message: shown && withPlaces(shown, texts), ...logprobs };
    });
    return { ...body, choices };
  }

  event(data: string): string {
    const event = parsed(data);
    if (event.error) {
      this.#failed = true;
      return frame(JSON.stringify(this.#choice(0).texts.strip(event, 'error')));
    }
    this.#count(event.usage);
    this.#head = event;
    const before = this.#release();
    const choices = event.choices;
    if (!Array.isArray(choices)) return before + frame(data);
    if (choices.length === 0) return before + this.#wait(event, data);
    return before + this.#listed(event, choices as Wire[], data);
  }

  end(field: () => EndonymField, error?: Wire): string {
    let out = this.#waiting ? '' : this.#close();
    const waiting = this.#waiting?.event;
    this.#waiting = undefined;
    if (waiting) out += this.#close() + frame(JSON.stringify({ ...waiting, endonym: field() }));
    else if (this.#head.id !== undefined || error) out += this.#own({ choices: [], endonym: field() });
    return error ? out + frame(JSON.stringify(error)) : out;
  }

  #listed(event: Wire, choices: readonly Wire[], data: string): string {
    let own = '';
    let finishes = false;
    const shown: Wire[] = [];
    for (const choice of choices) {
      const index = typeof choice.index === 'number' ? choice.index : 0;
      const texts = this.#choice(index);
      const localized = localize(choice, texts);
      if (choice.finish_reason) {
        finishes = true;
        const [text, finish] = this.#finish(localized ?? { ...choice, delta: {} }, index, texts);
        own += text;
        shown.push(finish);
      } else if (localized) shown.push(localized);
    }
    if (shown.length === 0) return own;
    const same = shown.length === choices.length && shown.every((choice, index) => choice === choices[index]);
    const next = same ? event : { ...event, choices: shown };
    if (finishes) return own + this.#wait(next, same ? data : JSON.stringify(next));
    return own + frame(same ? data : JSON.stringify(next));
  }

  /** What a finishing choice still owes goes into an event before the one that finishes it, with all that this one said. */
  #finish(choice: Wire, index: number, texts: Choice): [own: string, finish: Wire] {
    const rest = texts.end();
    if (!rest) return ['', choice];
    const delta = mergeDelta((choice.delta ?? {}) as Wire, rest);
    const logprobs = texts.hasLogprobs ? texts.waitingLogprobs(true) : null;
    const own = this.#own({ choices: [{ index, delta, logprobs, finish_reason: null }] });
    return [own, { ...choice, delta: {} }];
  }

  /** Choices that no finish came for. */
  #close(): string {
    let out = '';
    for (const [index, texts] of this.#choices) {
      const rest = texts.end();
      const logprobs = texts.hasLogprobs ? texts.waitingLogprobs(true) : null;
      if (rest) out += this.#own({ choices: [{ index, delta: rest, logprobs, finish_reason: null }] });
    }
    return out;
  }

  #own(more: Wire): string {
    const { usage: _, choices: __, error: ___, ...head } = this.#head;
    return frame(JSON.stringify({ object: 'chat.completion.chunk', ...head, ...more }));
  }

  #wait(event: Wire, text: string): string {
    this.#waiting = { event, text };
    return '';
  }

  #release(): string {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting ? frame(waiting.text) : '';
  }

  #choice(index: number): Choice {
    let choice = this.#choices.get(index);
    if (!choice) {
      choice = new Choice(this.view, this.options, this.json);
      this.#choices.set(index, choice);
    }
    return choice;
  }

  #count(usage: unknown): void {
    const { prompt_tokens: input, completion_tokens: output } = (usage ?? {}) as Record<string, unknown>;
    if (typeof input === 'number' && typeof output === 'number') this.#usage = { input, output };
  }
}

/** A streamed choice as the reader may see it: the same object where nothing changed, `null` where all is held back. */
function localize(choice: Wire, texts: Choice): Wire | null {
  const delta = choice.delta as Wire | undefined;
  if (!delta) return choice;
  const shown = texts.push(delta);
  const probable = choice.logprobs ?? null;
  const logprobs = probable === null ? probable : texts.logprobs(probable);
  if (shown === delta && sameEntries(probable, logprobs)) return choice;
  if (!choice.finish_reason && shown !== delta && saysNothing(shown, delta) && empty(logprobs)) return null;
  return { ...choice, delta: shown, ...('logprobs' in choice && { logprobs }) };
}

const empty = (logprobs: unknown): boolean =>
  logprobs === null || Object.values(logprobs as Wire).every((list) => !Array.isArray(list) || list.length === 0);

/** Whether all that a delta had was text, and all of it is held back. */
const saysNothing = (shown: Wire, given: Wire): boolean =>
  Object.entries(shown).every(([key, value]) => (value === '' && given[key] !== '') || value === null);

/** Citations by place in the text, moved to where that place stands now. */
function withPlaces(message: Wire, { texts }: Choice): Wire {
  const prose = texts.get('content');
  if (!prose || !Array.isArray(message.annotations) || message.annotations.length === 0) return message;
  return {
    ...message,
    annotations: (message.annotations as Wire[]).map((each) => remapAnnotation(each, (at) => prose.placeOf(at))),
  };
}
