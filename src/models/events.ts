import { createParser } from 'eventsource-parser';
import { UpstreamError, type Wire } from './model.ts';

/**
 * The events of a server-sent stream (WHATWG HTML §9.2), parsed. Survives any cutting of the bytes, also inside a UTF-8
 * character, and a last event without its blank line.
 * @throws {UpstreamError} when the bytes stop in the middle or an event is not JSON
 */
export async function* readEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Wire> {
  const waiting: string[] = [];
  const parser = createParser({ onEvent: ({ data }) => waiting.push(data) });
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of bytes) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    while (waiting.length > 0) {
      const data = waiting.shift() ?? '';
      if (data.trim() === '[DONE]') return;
      yield parseEvent(data);
    }
  }
  parser.feed(`${decoder.decode()}\n\n`);
  for (const data of waiting) {
    if (data.trim() !== '[DONE]') yield parseEvent(data);
  }
}

function parseEvent(data: string): Wire {
  try {
    return JSON.parse(data) as Wire;
  } catch {
    throw new UpstreamError(502, 'upstream_broken', 'the upstream sent an event that is not JSON');
  }
}
