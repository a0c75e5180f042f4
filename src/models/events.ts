import { StringDecoder } from 'node:string_decoder';
import { createParser, type EventSourceParser } from 'eventsource-parser';

/**
 * Reads a server-sent stream (WHATWG HTML §9.2) from bytes cut anywhere, also inside a UTF-8 character, and gives each
 * event's data and name. A last event without its blank line counts.
 */
export class EventReader {
  // A `TextDecoder` costs more to make than a short stream costs to read.
  readonly #decoder = new StringDecoder('utf8');
  readonly #parser: EventSourceParser;
  #begun = false;

  constructor(onEvent: (data: string, event: string | undefined) => void) {
    this.#parser = createParser({ onEvent: ({ data, event }) => onEvent(data, event) });
  }

  push(bytes: Uint8Array): void {
    const text = this.#decoder.write(bytes);
    if (text === '') return;
    this.#parser.feed(this.#begun ? text : text.replace(/^\uFEFF/, ''));
    this.#begun = true;
  }

  end(): void {
    this.#parser.feed(`${this.#decoder.end()}\n\n`);
  }
}
