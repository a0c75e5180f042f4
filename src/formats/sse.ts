import { createParser, type EventSourceParser } from 'eventsource-parser';
import { UpstreamError } from './errors.ts';
import { isObject, type JsonObject } from './json.ts';
import { Utf8Decoder } from './utf8.ts';

/** What OpenAI's streams end with, as an event of its own. */
export const DONE = 'data: [DONE]\n\n';

/** Whether an event's data is that end; many servers send it after a response's events too. */
export const isDone = (data: string): boolean => data.trim() === '[DONE]';

/**
 * Reads a server-sent stream (WHATWG HTML §9.2) from bytes cut anywhere, also inside a UTF-8 character, and gives each
 * event's data and name. A last event without its blank line counts.
 */
export class EventReader {
  readonly #decoder = new Utf8Decoder();
  readonly #parser: EventSourceParser;
  #begun = false;

  constructor(onEvent: (data: string, event: string | undefined) => void) {
    this.#parser = createParser({ onEvent: ({ data, event }) => onEvent(data, event) });
  }

  feed(bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes);
    if (text === '') return;
    this.#parser.feed(this.#begun ? text : text.replace(/^\uFEFF/, ''));
    this.#begun = true;
  }

  /** Nothing more comes. */
  end(): void {
    this.#parser.feed(`${this.#decoder.end()}\n\n`);
  }
}

/** One event as it goes to the client. */
export function eventText(data: string, name?: string): string {
  // Data that came over several lines goes on over several lines.
  const lines = data.includes('\n') ? data.replaceAll('\n', '\ndata: ') : data;
  return name ? `event: ${name}\ndata: ${lines}\n\n` : `data: ${lines}\n\n`;
}

/** An event of our own. */
export const jsonEvent = (data: JsonObject, name?: string): string => eventText(JSON.stringify(data), name);

/** @throws {UpstreamError} for an event that is no JSON object */
export function parseEvent(data: string): JsonObject {
  let cause: unknown;
  try {
    const value: unknown = JSON.parse(data);
    if (isObject(value)) return value;
  } catch (error) {
    // Told below: what came is the upstream's fault, whatever it was.
    cause = error;
  }
  throw new UpstreamError(502, 'upstream_broken', 'the upstream sent an event that is not JSON', { cause });
}
