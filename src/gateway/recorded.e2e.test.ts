import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import OpenAI from 'openai';
import { beforeAll, describe, expect, test } from 'vitest';
import { EventReader } from '../formats/sse.ts';
import { type RunningServer, startPair } from '../testing/server.ts';
import { hasShared, readShared, sharedPath } from '../testing/shared.ts';
import { size } from '../testing/size.ts';
import type { ScriptedUpstream } from '../testing/upstream.ts';

type Wire = Record<string, unknown>;
const files = hasShared ? readdirSync(sharedPath('sse')).filter((name) => name.endsWith('.chunks.txt')) : [];
const linesOf = (file: string) => readShared(`sse/${file}`).split('\n').filter(Boolean);
const isResponses = (lines: readonly string[]) => lines[0]?.includes('"type":"response.') === true;
const MARKS = [
  '⟦omit:et.law.gambling-advertising⟧',
  '⟦add:et.law.medicine-warning⟧Loe infolehte.⟦/add⟧',
  '⟦omit:et.law.medicine-advertising⟧',
];

/** The event without what Endonym adds to it. */
function bare(event: Wire): Wire {
  const { endonym: _, ...rest } = event;
  if (!rest.response) return rest;
  const { endonym: __, ...response } = rest.response as Wire;
  return { ...rest, response };
}

/** All that a reader gets as prose. */
const proseOf = (events: readonly Wire[]): string =>
  events
    .map((event) => {
      if (event.type === 'response.output_text.delta') return String(event.delta);
      const [choice] = (event.choices ?? []) as { delta?: { content?: unknown } }[];
      return typeof choice?.delta?.content === 'string' ? choice.delta.content : '';
    })
    .join('');

/** The stream's events with a mark put into the prose of one of them. */
function marked(lines: readonly string[], pick: number, at: number, mark: string): string[] | null {
  const events = lines.map((line) => JSON.parse(line) as Wire);
  const spoken = events.flatMap((event, index) => (proseOf([event]) === '' ? [] : [index]));
  const index = spoken[pick % Math.max(1, spoken.length)];
  if (index === undefined) return null;
  const event = events[index] as { delta?: string; choices?: { delta: { content: string } }[] };
  const put = (text: string) => `${text.slice(0, at % (text.length + 1))}${mark}${text.slice(at % (text.length + 1))}`;
  if (typeof event.delta === 'string') event.delta = put(event.delta);
  else for (const choice of event.choices ?? []) choice.delta.content = put(choice.delta.content);
  return events.map((each) => JSON.stringify(each));
}

describe.runIf(hasShared)('recorded provider streams', () => {
  let upstream: ScriptedUpstream;
  let server: RunningServer;
  beforeAll(async () => {
    const pair = await startPair();
    ({ upstream, server } = pair);
    return pair.close;
  });

  const play = (lines: readonly string[], step = 1_000_000) =>
    upstream.play(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const bytes = Buffer.from(`${lines.map((line) => `data: ${line}`).join('\n\n')}\n\ndata: [DONE]\n\n`);
      for (let at = 0; at < bytes.length; at += step) {
        response.write(bytes.subarray(at, at + step));
        if (step < bytes.length) await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });

  async function eventsFrom(base: string, responses: boolean): Promise<Wire[]> {
    const [path, body] = responses
      ? ['/responses', { input: 'x' }]
      : ['/chat/completions', { messages: [{ role: 'user', content: 'x' }] }];
    const answer = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'et-gymnasium', stream: true, ...(body as object) }),
    });
    const events: Wire[] = [];
    const reader = new EventReader((data) => data !== '[DONE]' && events.push(JSON.parse(data)));
    reader.feed(new Uint8Array(await answer.arrayBuffer()));
    reader.end();
    return events;
  }

  test.each(files)('%s: each event is the same as without the gateway', async (file) => {
    const lines = linesOf(file);
    for (const step of [1_000_000, 997]) {
      play(lines, step);
      const direct = await eventsFrom(upstream.baseUrl, isResponses(lines));
      expect((await eventsFrom(`${server.url}/v1`, isResponses(lines))).map(bare)).toEqual(direct.map(bare));
    }
  });

  test.each(files)('%s: the official client gathers the same object', async (file) => {
    const lines = linesOf(file);
    play(lines);
    const gather = async (baseURL: string) => {
      const client = new OpenAI({ baseURL, apiKey: 'any', maxRetries: 0 });
      const gathered = isResponses(lines)
        ? client.responses.stream({ model: 'et-gymnasium', input: 'x' }).finalResponse()
        : client.chat.completions
            .stream({ model: 'et-gymnasium', messages: [{ role: 'user', content: 'x' }] })
            .finalChatCompletion();
      return gathered.then(
        (value) => JSON.parse(JSON.stringify(bare({ response: value }))),
        (error: Error) => error.message,
      );
    };
    const direct = await gather(upstream.baseUrl);
    expect(await gather(`${server.url}/v1`)).toEqual(direct);
  });

  test('with a mark at any place of the prose, its notice is there and all else is as it was', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(10_000),
        fc.nat(40),
        fc.constantFrom(...MARKS),
        fc.constantFrom(64, 1000, 1_000_000),
        async (file, pick, at, mark, step) => {
          const lines = linesOf(file);
          const changed = marked(lines, pick, at, mark);
          if (!changed) return;
          play(changed, step);
          const events = await eventsFrom(`${server.url}/v1`, isResponses(lines));
          const field = events
            .map(
              (event) =>
                (event.endonym ?? (event.response as Wire | undefined)?.endonym) as
                  | { notices: { text: string }[] }
                  | undefined,
            )
            .find(Boolean);
          expect(field?.notices).toHaveLength(1);
          const prose = proseOf(events);
          expect(prose).toContain(field?.notices[0]?.text);
          expect(JSON.stringify(events)).not.toMatch(/⟦\s*(?:omit|add)|⟦\s*\/\s*add/i);
          // All other words are there, in their order.
          const words = (text: string) => text.replace(/[>\s]+/g, '');
          const without = words(prose)
            .replace(words(field?.notices[0]?.text ?? ''), '')
            .replace('Loeinfolehte.', '');
          expect(without).toBe(words(proseOf(lines.map((line) => JSON.parse(line)))));
        },
      ),
      { numRuns: size(60, 500) },
    ));
});
