import type { AnswerOptions, View } from '../../localize/index.ts';
import type { EndonymField } from '../endonym.ts';
import { type ApiError, errorBody } from '../errors.ts';
import type { Localizer, Usage } from '../format.ts';
import { isObject, type JsonObject } from '../json.ts';
import { usageIn } from '../openai.ts';
import { DONE, eventText, jsonEvent, parseEvent } from '../sse.ts';
import { remapAnnotation } from '../texts.ts';
import { sameEntries } from '../tokens.ts';
import { Choice } from './choice.ts';
import { mergeRest } from './slot.ts';

/** Chat completions. An event whose text is only held back is left out; one that nothing changes passes as the bytes it came in. */
export class ChatLocalizer implements Localizer {
  readonly #choices = new Map<number, Choice>();
  /** The newest event's id, model and time, for events of our own. */
  #head: JsonObject = {};
  /** An event that may be the last, which has to say what the answer is. */
  #waiting: { event: JsonObject; text: string } | undefined;
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
    return this.json ? '' : (this.#choices.get(0)?.content?.shown ?? '');
  }

  get committed(): boolean {
    for (const choice of this.#choices.values()) if (choice.beside) return true;
    return this.json;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** A chat completion has nothing after its error. */
  get over(): boolean {
    return this.#failed;
  }

  get usage(): Usage | null {
    return this.#usage;
  }

  whole(body: JsonObject): JsonObject {
    this.#count(body.usage);
    if (!Array.isArray(body.choices)) return this.#choice(0).texts.stripObject(body, 'body');
    return { ...body, choices: body.choices.map((choice, position) => this.#wholeChoice(choice, position)) };
  }

  event(data: string): string {
    const event = parseEvent(data);
    if (event.error) {
      this.#failed = true;
      return jsonEvent(this.#choice(0).texts.stripObject(event, 'error'));
    }
    this.#count(event.usage);
    this.#head = event;
    const before = this.#release();
    const choices = event.choices;
    if (!Array.isArray(choices)) return before + eventText(data);
    if (choices.length === 0) return before + this.#wait(event, data);
    return before + this.#listed(event, choices, data);
  }

  end(field: () => EndonymField, error?: ApiError): string {
    let out = this.#waiting ? '' : this.#close();
    const waiting = this.#waiting?.event;
    this.#waiting = undefined;
    if (waiting) out += this.#close() + jsonEvent({ ...waiting, endonym: field() });
    else if (this.#head.id !== undefined || error) out += this.#own({ choices: [], endonym: field() });
    if (error) return out + jsonEvent(errorBody(error));
    return this.#failed ? out : out + DONE;
  }

  #wholeChoice(choice: unknown, position: number): unknown {
    if (!isObject(choice)) return choice;
    const texts = this.#choice(typeof choice.index === 'number' ? choice.index : position);
    const { message } = choice;
    const shown = isObject(message) ? mergeRest(texts.localize(message), texts.end()) : undefined;
    const logprobs = 'logprobs' in choice ? { logprobs: texts.logprobs(choice.logprobs, true) } : {};
    return { ...choice, message: shown ? withPlaces(shown, texts) : message, ...logprobs };
  }

  #listed(event: JsonObject, choices: readonly unknown[], data: string): string {
    let own = '';
    let finishes = false;
    let same = true;
    const shown: unknown[] = [];
    for (const choice of choices) {
      if (!isObject(choice)) {
        shown.push(choice);
        continue;
      }
      const index = typeof choice.index === 'number' ? choice.index : 0;
      const texts = this.#choice(index);
      let localized = localize(choice, texts);
      if (choice.finish_reason) {
        finishes = true;
        const [text, finish] = this.#finish(localized ?? { ...choice, delta: {} }, index, texts);
        own += text;
        localized = finish;
      }
      same &&= localized === choice;
      if (localized) shown.push(localized);
    }
    if (shown.length === 0) return own;
    const next = same ? event : { ...event, choices: shown };
    const text = same ? data : JSON.stringify(next);
    return own + (finishes ? this.#wait(next, text) : eventText(text));
  }

  /** What a finishing choice still owes goes into an event before the one that finishes it, with all that this one said. */
  #finish(choice: JsonObject, index: number, texts: Choice): [own: string, finish: JsonObject] {
    const rest = texts.end();
    if (rest.length === 0) return ['', choice];
    const delta = mergeRest(isObject(choice.delta) ? choice.delta : {}, rest);
    return [this.#ownDelta(index, delta, texts), { ...choice, delta: {} }];
  }

  /** Choices that no finish came for. */
  #close(): string {
    let out = '';
    for (const [index, texts] of this.#choices) {
      const rest = texts.end();
      if (rest.length > 0) out += this.#ownDelta(index, mergeRest({}, rest), texts);
    }
    return out;
  }

  #ownDelta(index: number, delta: JsonObject, texts: Choice): string {
    const logprobs = texts.hasLogprobs ? texts.waitingLogprobs(true) : null;
    return this.#own({ choices: [{ index, delta, logprobs, finish_reason: null }] });
  }

  #own(more: JsonObject): string {
    const { usage: _, choices: __, error: ___, ...head } = this.#head;
    return jsonEvent({ object: 'chat.completion.chunk', ...head, ...more });
  }

  #wait(event: JsonObject, text: string): string {
    this.#waiting = { event, text };
    return '';
  }

  #release(): string {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    return waiting ? eventText(waiting.text) : '';
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
    this.#usage = usageIn(usage, 'prompt_tokens', 'completion_tokens') ?? this.#usage;
  }
}

/** A streamed choice as the reader may see it: the same object where nothing changed, `null` where all is held back. */
function localize(choice: JsonObject, texts: Choice): JsonObject | null {
  const { delta } = choice;
  if (!isObject(delta)) return choice;
  const shown = texts.localize(delta);
  const probable = choice.logprobs ?? null;
  const logprobs = probable === null ? probable : texts.logprobs(probable);
  if (shown === delta && sameEntries(probable, logprobs)) return choice;
  if (!choice.finish_reason && shown !== delta && saysNothing(shown, delta) && empty(logprobs)) return null;
  return { ...choice, delta: shown, ...('logprobs' in choice && { logprobs }) };
}

const empty = (logprobs: unknown): boolean =>
  !isObject(logprobs) || Object.values(logprobs).every((list) => !Array.isArray(list) || list.length === 0);

/** Whether all that a delta had was text, and all of it is held back. */
const saysNothing = (shown: JsonObject, given: JsonObject): boolean =>
  Object.entries(shown).every(([key, value]) => (value === '' && given[key] !== '') || value === null);

/** Citations by place in the text, moved to where that place stands now. */
function withPlaces(message: JsonObject, { content }: Choice): JsonObject {
  const { annotations } = message;
  if (!content || !Array.isArray(annotations) || annotations.length === 0) return message;
  return { ...message, annotations: annotations.map((each) => remapAnnotation(each, (at) => content.placeOf(at))) };
}
