import type { EndonymField } from './endonym.ts';
import { type ApiError, errorBody } from './errors.ts';
import type { Localizer } from './format.ts';
import { isObject, type JsonObject } from './json.ts';
import { eventText, jsonEvent, parseEvent } from './sse.ts';

/** A baseline's answer: nothing is localized, and the last event says where it came from. */
export class PassLocalizer implements Localizer {
  readonly answers = [];
  readonly sample = '';
  readonly committed = true;
  readonly usage = null;
  /** The newest event: it may be the last, which has to say where the answer came from. */
  #waiting: { event: JsonObject; data: string; name: string | undefined } | undefined;
  #failed = false;

  /** `end`: what closes a stream that ended well; `failureEnds`: whether nothing follows an upstream's own error. */
  constructor(private readonly rules: { readonly end: string; readonly failureEnds: boolean }) {}

  get failed(): boolean {
    return this.#failed;
  }

  get over(): boolean {
    return this.#failed && this.rules.failureEnds;
  }

  whole(body: JsonObject): JsonObject {
    return body;
  }

  event(data: string, name?: string): string {
    const event = parseEvent(data);
    const before = this.#waiting ? eventText(this.#waiting.data, this.#waiting.name) : '';
    this.#waiting = { event, data, name };
    this.#failed = event.error !== undefined && event.error !== null && !('response' in event);
    return before;
  }

  end(field: () => EndonymField, error?: ApiError): string {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const last = waiting ? jsonEvent(withField(waiting.event, field()), waiting.name) : '';
    if (error) return last + jsonEvent(errorBody(error));
    return this.#failed ? last : last + this.rules.end;
  }
}

/** Where the form has a response inside the event, the field stands in it. */
const withField = (event: JsonObject, endonym: EndonymField): JsonObject =>
  isObject(event.response) ? { ...event, response: { ...event.response, endonym } } : { ...event, endonym };
