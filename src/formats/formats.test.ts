import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../localize/index.ts';
import { CUE, fieldOf, smallView } from '../testing/exchange.ts';
import { ApiError } from './errors.ts';
import type { TextRequest } from './format.ts';
import { FORMATS } from './formats.ts';
import { LocalizedStream } from './stream.ts';

let view: View;
beforeAll(async () => {
  view = await smallView();
});

/** For each format of text: a request, and what the answer in one piece says. */
const ASKED: Readonly<Record<string, (text: string) => object>> = {
  '/chat/completions': (content) => ({ messages: [{ role: 'user', content }] }),
  '/responses': (input) => ({ input }),
};
const field = fieldOf(null, { answers: [] });
const textFormats = FORMATS.filter(({ path }) => ASKED[path]).map((format) => [format.path, format] as const);

async function requestOf(path: string, text: string, more: object = {}): Promise<TextRequest> {
  const format = FORMATS.find((each) => each.path === path);
  const request = await format?.parse(JSON.stringify({ model: 'd', ...ASKED[path]?.(text), ...more }), '');
  if (request?.kind !== 'text') throw new Error(`${path} is no format of text`);
  return request;
}

describe('the list of formats', () => {
  test('has every folder, and no path twice', () => {
    const folders = readdirSync('src/formats', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const list = readFileSync('src/formats/formats.ts', 'utf8');
    expect(folders.map(({ name }) => name).filter((name) => !list.includes(`'./${name}/`))).toEqual([]);
    expect(new Set(FORMATS.map(({ path }) => path)).size).toBe(FORMATS.length);
  });

  test.each(FORMATS.map((format) => [format.path, format] as const))(
    '%s refuses what is none of its requests, in its own form',
    async (_, format) => {
      for (const body of ['', 'x', '[]', '{}', '{"model":7}']) {
        const refused = await Promise.resolve()
          .then(() => format.parse(body, 'application/json'))
          .catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(ApiError);
        if (refused instanceof ApiError)
          expect([refused.status, format.error(refused)]).toEqual([400, { error: expect.anything() }]);
      }
    },
  );
});

describe.each(textFormats)('%s', (path) => {
  const encode = (request: TextRequest, text: string) => {
    const encoder = request.encoder({ id: 'x', created: 1, model: 'm' });
    const words = text.match(/\s*\S+|\s+$/g) ?? [];
    const events = Array.from({ length: encoder.choices }, (_, choice) => [
      encoder.begin(choice),
      ...words.map((word) => encoder.delta(choice, word)),
      encoder.finish(choice),
    ]);
    return [...events.flat(), encoder.end({ input: 3, output: 4 })].join('');
  };

  test('an answer that its encoder writes is one that its localizer reads: text, tokens and end', async () => {
    const request = await requestOf(path, 'x', { stream: true, stream_options: { include_usage: true } });
    const localizer = request.localizer(view, { language: 'en', asked: '' });
    const stream = new LocalizedStream(localizer);
    stream.feed(new TextEncoder().encode(encode(request, 'Hæ og bless.')));
    expect([localizer.sample, localizer.usage]).toEqual(['Hæ og bless.', { input: 3, output: 4 }]);
    expect([localizer.failed, localizer.committed]).toEqual([false, false]);
  });

  test('a baseline’s answer is the same but for the field in its last event', async () => {
    const request = await requestOf(path, 'x', { stream: true });
    const localizer = request.unlocalized();
    const stream = new LocalizedStream(localizer);
    const text = encode(request, 'Hæ og bless.');
    stream.feed(new TextEncoder().encode(text));
    stream.end();
    const shown = stream.take() + localizer.end(field);
    expect(shown.replace(/,"endonym":\{"deployment".*?"region":null\}\}/, '')).toBe(text);
    expect(shown).not.toBe(text);
  });

  test('a baseline’s stream that is broken ends with the error, as far as it came', async () => {
    const localizer = (await requestOf(path, 'x')).unlocalized();
    const stream = new LocalizedStream(localizer);
    expect(() => stream.feed(new TextEncoder().encode('data: {"id":"1"}\n\ndata: {"id"\n\n'))).toThrow('not JSON');
    const error = new ApiError(502, 'upstream_error', 'upstream_broken', 'it broke');
    const shown = stream.take() + localizer.end(field, error);
    expect(shown).toMatch(/^data: \{"id":"1","endonym":.*\n\ndata: \{"error":.*"upstream_broken"\}\}\n\n$/);
  });

  test('the question is what the person wrote last', async () => {
    expect((await requestOf(path, CUE)).asked).toEqual({ last: CUE, all: CUE });
  });

  test('the upstream gets the release’s words first, the caller’s own, and its own name for the model', async () => {
    const request = await requestOf(path, 'Hæ', { temperature: 0.5, unknown: { a: 1 } });
    const body = JSON.parse(request.outgoing(view, 'again')('theirs'));
    expect(body).toMatchObject({ model: 'theirs', temperature: 0.5, unknown: { a: 1 } });
    const text = JSON.stringify(body);
    expect(text.indexOf(JSON.stringify(view.prompt.text).slice(1, -1))).toBeGreaterThan(0);
    expect(text).toContain('again');
    const { model: _, ...baseline } = JSON.parse(request.outgoing(null, null)('theirs'));
    expect(baseline).toEqual({ ...ASKED[path]?.('Hæ'), temperature: 0.5, unknown: { a: 1 } });
  });
});
