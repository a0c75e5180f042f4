import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AnswerOptions, View } from '../../localize/index.ts';
import { CUE, chunk, fieldOf, MARK, smallView } from '../../testing/exchange.ts';
import { LocalizedStream } from '../stream.ts';
import { ChatLocalizer } from './localizer.ts';

let view: View;
beforeAll(async () => {
  view = await smallView();
});

const options = (asked = ''): AnswerOptions => ({ language: 'en', asked });

/** What the client reads of a stream, event by event. */
function stream(text: string, asked = '', step = 1_000_000) {
  const localizer = new ChatLocalizer(view, options(asked), false);
  const localized = new LocalizedStream(localizer);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += step) localized.feed(bytes.subarray(at, at + step));
  localized.end();
  const out = localized.take() + localizer.end(fieldOf(view, localizer));
  const events = out
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice('data: '.length)));
  const deltas = events.flatMap((event) => event.choices ?? []).map((choice) => choice.delta);
  const said = (field: string) => deltas.map((delta) => delta[field] ?? '').join('');
  return { out, events, deltas, said, localizer };
}

function whole(message: object, asked = '') {
  const localizer = new ChatLocalizer(view, options(asked), false);
  const body = localizer.whole({ id: 'c', choices: [{ index: 0, message, finish_reason: 'stop' }] });
  const [choice] = body.choices as [{ message: Record<string, unknown> }];
  return { message: choice.message, localizer };
}

describe('an owed notice stands in the content', () => {
  test.each(['tool_hint', 'refusal_reason', 'reasoning_summary', 'toolbox', 'hint'])(
    'whatever a field that no format knows is called: %s',
    (field) => {
      const streamed = stream(
        chunk({ role: 'assistant', content: 'Tere', [field]: 'a ⟦x⟧ b' }) + chunk({}, 'stop'),
        CUE,
      );
      expect(streamed.said('content')).toMatch(/^Tere\n\n> .*tobacco/);
      expect(streamed.localizer.committed).toBe(false);
      const once = whole({ role: 'assistant', content: 'Tere', [field]: 'a ⟦x⟧ b' }, CUE);
      expect(once.message.content).toMatch(/^Tere\n\n> .*tobacco/);
      expect(once.message[field]).toBe('a ⟦x⟧ b');
    },
  );

  test('of a message whose content came in parts, as a part of its own', () => {
    const { message } = whole({ role: 'assistant', content: [{ type: 'text', text: 'Tere' }] }, CUE);
    expect(message.content).toEqual([
      { type: 'text', text: 'Tere' },
      { type: 'text', text: expect.stringMatching(/^\n\n> .*tobacco/) },
    ]);
  });

  test.each([
    ['a call', { tool_calls: [{ index: 0, function: { name: 'f', arguments: '{}' } }] }],
    ['the older form of a call', { function_call: { name: 'f', arguments: '{}' } }],
  ])('but beside %s, which nothing may be written into', (_, delta) => {
    const { said, events } = stream(chunk({ role: 'assistant', ...delta }) + chunk({}, 'tool_calls'), CUE);
    expect(said('content')).toBe('');
    expect(events.at(-1)?.endonym.notices).toHaveLength(1);
  });
});

test('an event that nothing changes passes as the bytes it came in', () => {
  const events = [chunk({ role: 'assistant', content: 'Tere ' }), 'data: {"id":"c",  "choices" :[ ],"x":1.0}\n\n'];
  const { out } = stream(`${events.join('')}${chunk({ content: 'tulemast' })}data: [DONE]\n\n`);
  expect(out.startsWith(events.join(''))).toBe(true);
  expect(out.endsWith('data: [DONE]\n\n')).toBe(true);
});

test('under any cutting a mark is one notice in the text, and shows nowhere', () => {
  const text = [
    chunk({ role: 'assistant', content: '' }),
    ...['Um ⟦om', 'it:is.law', '.tobacco', '⟧ og ⟦', 'x⟧ fleira.'].map((content) => chunk({ content })),
    chunk({}, 'stop'),
    'data: [DONE]\n\n',
  ].join('');
  const expected = stream(text).said('content');
  expect(expected).toMatch(/> .*tobacco/);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (step) => {
      const { out, said } = stream(text, '', step);
      expect(said('content')).toBe(expected);
      expect(out).not.toContain('⟦omit');
    }),
  );
});

test('what comes after an error of the upstream is not told, and the stream has no other end', () => {
  const { out } = stream(
    `data: {"error":{"message":"over ${MARK} load"}}\n\n${chunk({ content: 'x' })}data: [DONE]\n\n`,
  );
  expect(out).toContain('"message":"over  load"');
  expect(out).not.toContain('"content":"x"');
  expect(out).not.toContain('[DONE]');
});

test('log probabilities come with the text that they belong to, without those of a mark', () => {
  const token = (text: string) => ({ token: text, logprob: -1, bytes: [...new TextEncoder().encode(text)] });
  const event = (content: string) =>
    `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content }, logprobs: { content: [token(content)] }, finish_reason: null }] })}\n\n`;
  const { events } = stream([...['A ', '⟦omit:', 'is.law.tobacco', '⟧', ' b'].map(event), chunk({}, 'stop')].join(''));
  const tokens = events
    .flatMap(({ choices }) => choices ?? [])
    .flatMap(({ logprobs }) => logprobs?.content ?? [])
    .map((each: { token: string }) => each.token);
  expect(tokens).toEqual(['A ', ' b']);
});

test('a call’s arguments that were held back are put to their call', () => {
  const { message } = whole({
    role: 'assistant',
    content: null,
    tool_calls: [
      { id: '1', function: { name: 'f', arguments: '{"a":"x"}' } },
      { id: '2', function: { name: 'g', arguments: '{"a":"\\u27' } },
    ],
  });
  expect(message.tool_calls).toEqual([
    { id: '1', function: { name: 'f', arguments: '{"a":"x"}' } },
    { id: '2', function: { name: 'g', arguments: '{"a":"\\u27' } },
  ]);
});
