import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chat } from '../formats/chat/format.ts';
import { EventReader } from '../formats/sse.ts';
import { type ScriptedUpstream, scriptedUpstream } from '../testing/upstream.ts';
import { discoverModel } from './discover.ts';
import { offlineModel } from './providers/offline/model.ts';

function read(text: string, at: readonly number[] = []): unknown[] {
  const events: unknown[] = [];
  const reader = new EventReader((data) => data.trim() !== '[DONE]' && events.push(JSON.parse(data)));
  const bytes = new TextEncoder().encode(text);
  const cuts = [...new Set(at.map((point) => point % (bytes.length + 1)))].sort((a, b) => a - b);
  for (const [index, start] of [0, ...cuts].entries()) reader.feed(bytes.subarray(start, cuts[index] ?? bytes.length));
  reader.end();
  return events;
}

describe('a stream of events', () => {
  const event = fc.record({ id: fc.string(), text: fc.string({ unit: 'grapheme' }) });
  const noise = fc.constantFrom('', ': a comment\n', 'event: message\n', 'id: 7\n', 'retry: 10\n');

  test('under any cutting and any framing that the standard allows, each event is read once and in order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(event, noise)),
        fc.array(fc.nat(4000)),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('data: ', 'data:'),
        fc.constantFrom('', 'data: [DONE]\n\n', 'data: [DONE]'),
        (events, at, lineEnd, field, end) => {
          const framed =
            events.map(([value, before]) => `${before}${field}${JSON.stringify(value)}\n\n`).join('') + end;
          // Without `[DONE]` the last blank line may be missing too.
          const text = (end === '' ? framed.replace(/\n+$/, '') : framed).replaceAll('\n', lineEnd);
          expect(read(text, at)).toEqual(events.map(([value]) => value));
        },
      ),
      { numRuns: 300 },
    ));

  test('an event over several data lines is one event', () => {
    expect(read('data: {"a":\ndata: 1}\n\n')).toEqual([{ a: 1 }]);
  });

  test('a byte order mark before the first event is no part of it, wherever it is cut', () => {
    for (const at of [[], [1], [2], [1, 2], [3]])
      expect(read('\uFEFFdata: {"a":"\uFEFF"}\n\n', at)).toEqual([{ a: '\uFEFF' }]);
  });
});

describe('finding a model', () => {
  const listing = (status: number, body: string) => async (run: (upstream: ScriptedUpstream) => Promise<void>) => {
    const upstream = await scriptedUpstream();
    upstream.play((response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body));
    await run(upstream).finally(() => upstream.close());
  };

  test('a server named by OPENAI_BASE_URL is asked for its models, with the key', () =>
    listing(
      200,
      '{"object":"list","data":[{"id":"gemma-4"},{"id":"other"}]}',
    )(async ({ baseUrl, seen }) => {
      const found = await discoverModel({ OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'k' });
      expect(found).toMatchObject({ model: 'gemma-4', upstream: { baseUrl, apiKey: 'k' } });
      expect(seen[0]).toMatchObject({ path: '/v1/models', headers: { authorization: 'Bearer k' } });
    }));

  test('OPENAI_MODEL chooses, and nobody is asked', () =>
    listing(
      200,
      '{"data":[]}',
    )(async ({ baseUrl, seen }) => {
      expect(await discoverModel({ OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: 'mine' })).toMatchObject({ model: 'mine' });
      expect(seen).toEqual([]);
    }));

  test('a server that answers with an error or with something else still gets a model name', async () => {
    for (const [status, body] of [
      [500, '{}'],
      [200, '<html>'],
      [200, '{"data":"none"}'],
    ] as const) {
      await listing(
        status,
        body,
      )(async ({ baseUrl }) => {
        expect((await discoverModel({ OPENAI_BASE_URL: baseUrl }))?.model).toBe('gpt-5.2');
      });
    }
  });
});

test('who lets the built-in model go hears no more of it, at whichever piece', async () => {
  const text = chat.parse('{"model":"x","stream":true,"messages":[{"role":"user","content":"x"}]}', '');
  if (text instanceof Promise || text.kind !== 'text') throw new Error('a chat request is a text');
  const heardAfter = (letGoAt: number) =>
    new Promise<[pieces: number, ended: boolean]>((resolve) => {
      let pieces = 0;
      const flow = offlineModel(null, { newId: () => 'c', now: () => 1 }).send(
        { format: chat, text, contentType: 'application/json', body: () => '' },
        {
          head: () => undefined,
          data: () => {
            pieces += 1;
            if (pieces !== letGoAt) return;
            flow.abort();
            setTimeout(() => resolve([pieces, false]), 5);
          },
          end: () => resolve([pieces, true]),
          fail: () => undefined,
        },
      );
    });
  const [all] = await heardAfter(Number.POSITIVE_INFINITY);
  for (let at = 1; at <= all; at += 1) expect(await heardAfter(at)).toEqual([at, false]);
});
