import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../../localize/index.ts';
import { CUE, fieldOf, MARK, smallView } from '../../testing/exchange.ts';
import { ApiError } from '../errors.ts';
import { jsonEvent } from '../sse.ts';
import { LocalizedStream } from '../stream.ts';
import { ResponseLocalizer } from './localizer.ts';

let view: View;
beforeAll(async () => {
  view = await smallView();
});

type Event = Record<string, unknown> & { type: string };
const at = { output_index: 0, content_index: 0, item_id: 'i' };
const part = (text: string) => ({ type: 'output_text', text, annotations: [], logprobs: [] });
const item = (text: string) => ({ type: 'message', id: 'i', role: 'assistant', content: [part(text)] });

/** The events of one message, its text in pieces. */
const eventsOf = (pieces: readonly string[]): Event[] => {
  const text = pieces.join('');
  return [
    { type: 'response.created', response: { id: 'r', instructions: 'all of it', output: [] } },
    { type: 'response.output_item.added', output_index: 0, item: { ...item(''), content: [] } },
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', ...at, delta })),
    { type: 'response.output_text.done', ...at, text },
    { type: 'response.content_part.done', ...at, part: part(text) },
    { type: 'response.output_item.done', output_index: 0, item: item(text) },
    {
      type: 'response.completed',
      response: { id: 'r', instructions: 'all of it', output: [item(text)], usage: USAGE },
    },
  ].map((event, sequence_number) => ({ ...event, sequence_number }));
};
const USAGE = { input_tokens: 3, output_tokens: 4 };

function play(events: readonly Event[], { asked = '', error = undefined as ApiError | undefined } = {}) {
  const localizer = new ResponseLocalizer(view, { language: 'en', asked }, false, 'the caller’s own');
  const stream = new LocalizedStream(localizer);
  stream.feed(new TextEncoder().encode(events.map((event) => jsonEvent(event, event.type)).join('')));
  const out = stream.take() + localizer.end(fieldOf(view, localizer), error);
  const shown = out
    .split('\n\n')
    .filter(Boolean)
    .map((event) => JSON.parse(event.slice(event.indexOf('data: ') + 6)) as Event);
  const streamed = shown.map((event) => (event.type === 'response.output_text.delta' ? event.delta : '')).join('');
  return { shown, streamed, localizer, one: (type: string) => shown.find((event) => event.type === type) };
}

test('the same text shows in deltas, in what closes them and in snapshots, under any cutting', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
  fc.assert(
    fc.property(cuts, (lengths) => {
      const text = `Um ${MARK} og ⟦x⟧ fleira.`;
      const pieces: string[] = [];
      for (let from = 0, turn = 0; from < text.length; turn += 1) {
        const length = lengths[turn % lengths.length] ?? 1;
        pieces.push(text.slice(from, from + length));
        from += length;
      }
      const { streamed, one, shown } = play(eventsOf(pieces));
      expect(streamed).toMatch(/^Um \n\n> .*tobacco/);
      expect(one('response.output_text.done')?.text).toBe(streamed);
      expect(one('response.output_item.done')?.item).toMatchObject({ content: [{ text: streamed }] });
      expect(one('response.completed')?.response).toMatchObject({
        output: [{ content: [{ text: streamed }] }],
        endonym: { notices: [{ directive: 'is.law.tobacco' }] },
      });
      expect(shown.map(({ sequence_number }) => sequence_number)).toEqual(shown.map((_, index) => index));
    }),
    { numRuns: 60 },
  );
});

test('an owed notice comes before the text is closed, whatever unknown fields are called', () => {
  const hint = { type: 'response.text.hint', hint: 'a ⟦x⟧ b', sequence_number: 2 };
  const { streamed, localizer } = play([...eventsOf(['Tere']).slice(0, 3), hint, ...eventsOf(['Tere']).slice(3)], {
    asked: CUE,
  });
  expect(streamed).toMatch(/^Tere\n\n> .*tobacco/);
  expect(localizer.sample).toBe(streamed);
});

test('the caller’s own instructions are echoed, and none of the release’s', () => {
  const { one } = play(eventsOf(['x']));
  expect(one('response.created')?.response).toMatchObject({ instructions: 'the caller’s own' });
});

test('tokens are those that the upstream counted', () => {
  expect(play(eventsOf(['x'])).localizer.usage).toEqual({ input: 3, output: 4 });
});

describe('a response that breaks off', () => {
  test('closes its text with the notice it owes, and tells the error', () => {
    const error = new ApiError(502, 'upstream_error', 'upstream_unreachable', 'it broke off');
    const { streamed, shown } = play(eventsOf(['Tere ']).slice(0, 3), { asked: CUE, error });
    expect(streamed).toMatch(/^Tere \n*> .*tobacco/);
    expect(shown.at(-1)).toMatchObject({ type: 'error', code: 'upstream_unreachable', endonym: { notices: [{}] } });
  });

  test('in silence is told as broken', () => {
    expect(play(eventsOf(['Tere']).slice(0, 3)).shown.at(-1)).toMatchObject({ type: 'error', code: 'upstream_broken' });
  });

  test('by an error of the upstream’s own tells that one, without marks', () => {
    const told = { type: 'error', message: `over ${MARK} load`, code: 'overloaded', sequence_number: 3 };
    const { shown } = play([...eventsOf(['Tere']).slice(0, 3), told]);
    expect(shown.at(-1)).toMatchObject({ message: 'over  load', code: 'overloaded' });
  });
});
