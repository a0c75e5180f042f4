import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chat } from '../../formats/chat/format.ts';
import { FORMATS } from '../../formats/index.ts';
import { PROVIDERS } from './providers.ts';

const connection = {
  model: 'm',
  upstream: { name: 'u', baseUrl: 'http://127.0.0.1:9/v1' },
  release: null,
  runtime: { newId: () => 'x', now: () => 1 },
};

test('the list has every folder, by its name', () => {
  const folders = readdirSync('src/models/providers', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(PROVIDERS.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

test.each(PROVIDERS.map((provider) => [provider.id, provider] as const))(
  '%s connects without a request, and says which upstream would answer',
  (_, provider) => {
    const model = provider.connect(connection);
    expect(model.name).not.toBe('');
    expect(model.routes).toHaveLength(1);
  },
);

describe('the built-in model', () => {
  const offline = PROVIDERS.find(({ id }) => id === 'offline')?.connect(connection);

  const answerTo = (ask: Parameters<NonNullable<typeof offline>['send']>[0]) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      let text = '';
      let status = 0;
      offline?.send(ask, {
        head: (head) => {
          status = head.status;
        },
        data: (bytes) => {
          text += new TextDecoder().decode(bytes);
        },
        end: () => resolve({ status, text }),
        fail: reject,
      });
    });

  test.each(FORMATS.map((format) => [format.path, format] as const))(
    'says of %s that it cannot, where no text is asked for',
    async (path, format) => {
      const { status, text } = await answerTo({ format, text: null, contentType: '', body: () => '' });
      expect([status, JSON.parse(text).error.message]).toEqual([400, expect.stringContaining(`\`${path}\``)]);
    },
  );

  test.each([1, 3])('answers each of %d choices in full', async (n) => {
    const body = JSON.stringify({ model: 'd', stream: true, n, messages: [{ role: 'user', content: 'x' }] });
    const request = await chat.parse(body, '');
    if (request.kind !== 'text') throw new Error('a chat request is a text');
    const { text } = await answerTo({ format: chat, text: request, contentType: '', body: () => body });
    const events = text.split('\n\n').filter((event) => event.startsWith('data: {'));
    const choices = events.flatMap((event) => JSON.parse(event.slice(6)).choices);
    const said = Array.from({ length: n }, (_, index) =>
      choices
        .filter((choice) => choice.index === index)
        .map(({ delta }) => delta.content ?? '')
        .join(''),
    );
    expect(new Set(said).size).toBe(1);
    expect(said[0]).toContain('built-in model');
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
  });
});
