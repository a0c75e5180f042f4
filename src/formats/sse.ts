import { createParser, type EventSourceParser } from 'eventsource-parser';
import { UpstreamError, type Wire } from './wire.ts';

/**
 * Reads a server-sent stream (WHATWG HTML §9.2) from bytes cut anywhere, also inside a UTF-8 character, and gives each
 * event's data and name. A last event without its blank line counts.
 */
export class EventReader {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #parser: EventSourceParser;
  #begun = false;

  constructor(onEvent: (data: string, event: string | undefined) => void) {
    this.#parser = createParser({ onEvent: ({ data, event }) => onEvent(data, event) });
  }

  push(bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes, { stream: true });
    if (text === '') return;
    this.#parser.feed(this.#begun ? text : text.replace(/^\uFEFF/, ''));
    this.#begun = true;
  }

  end(): void {
    this.#parser.feed(`${this.#decoder.decode()}\n\n`);
  }
}

/** One event as it goes to the client. */
export function frame(data: string, name?: string): string {
  // Data that came over several lines goes on over several lines.
  const lines = data.includes('\n') ? data.replaceAll('\n', '\ndata: ') : data;
  return name ? `event: ${name}\ndata: ${lines}\n\n` : `data: ${lines}\n\n`;
}

/** @throws {UpstreamError} for an event that is no JSON object */
export function parsed(data: string): Wire {
  try {
    const value = JSON.parse(data) as unknown;
    if (typeof value === 'object' && value !== null) return value as Wire;
  } catch {
    // AnswerEvents below: what came is the upstream's fault, whatever it was.
  }
  throw new UpstreamError(502, 'upstream_broken', 'the upstream sent an event that is not JSON');
}
