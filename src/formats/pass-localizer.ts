import type { EndonymField } from './endonym.ts';
import type { Localizer } from './localizer.ts';
import { frame, parsed } from './sse.ts';
import type { Wire } from './wire.ts';

/** A baseline's answer: nothing is localized, and the last event says where it came from. */
export class PassLocalizer implements Localizer {
  readonly answers = [];
  readonly sample = '';
  readonly committed = true;
  readonly usage = null;
  #waiting: { data: string; name: string | undefined } | undefined;
  #failed = false;

  get failed(): boolean {
    return this.#failed;
  }

  whole(body: Wire): Wire {
    return body;
  }

  event(data: string, name?: string): string {
    const before = this.#waiting ? frame(this.#waiting.data, this.#waiting.name) : '';
    this.#waiting = { data, name };
    const event = parsed(data);
    this.#failed = event.error !== undefined && !('response' in event);
    return before;
  }

  end(field: () => EndonymField, error?: Wire): string {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    const last = waiting ? frame(JSON.stringify(withField(parsed(waiting.data), field())), waiting.name) : '';
    return error ? last + frame(JSON.stringify(error)) : last;
  }
}

/** Where the form has a response inside the event, the field stands in it. */
const withField = (event: Wire, endonym: EndonymField): Wire =>
  event.response ? { ...event, response: { ...(event.response as Wire), endonym } } : { ...event, endonym };
