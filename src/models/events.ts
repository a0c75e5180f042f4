import { createParser, type EventSourceParser } from 'eventsource-parser';

/**
 * Reads a server-sent stream (WHATWG HTML §9.2) from bytes cut anywhere, also inside a UTF-8 character, and gives each
 * event's data and name. A last event without its blank line counts.
 */
export class EventReader {
  readonly #decoder = new TextDecoder('utf-8');
  readonly #parser: EventSourceParser;

  constructor(onEvent: (data: string, event: string | undefined) => void) {
    this.#parser = createParser({ onEvent: ({ data, event }) => onEvent(data, event) });
  }

  push(bytes: Uint8Array): void {
    this.#parser.feed(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): void {
    this.#parser.feed(`${this.#decoder.decode()}\n\n`);
  }
}
