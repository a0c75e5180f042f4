import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Redaction } from './redact.ts';
import { type TextEvent, TextStage, type TextStages } from './text-stage.ts';

const redaction = new Redaction([
  { id: 'secret', pattern: '(?<![\\p{L}])secret\\p{L}{0,3}' },
  { id: 'number', pattern: '\\d{4}' },
  { id: 'ai', pattern: 'artificial brain', replacement: 'AI' },
]);
/** Takes a letter for two, so that the converted text is longer than the model's. */
const convert = (text: string): string => text.replaceAll('ß', 'ss');
const PLAIN: TextStages = { redaction: null, convert: null, json: false };

/** Neighbouring texts as one: how a stream was cut shows in nothing else. */
const joined = (events: readonly TextEvent[]): TextEvent[] => {
  const all: TextEvent[] = [];
  for (const event of events) {
    const last = all.at(-1);
    if (last?.kind === 'text' && event.kind === 'text')
      all.splice(-1, 1, { kind: 'text', text: last.text + event.text, length: last.length + event.length });
    else all.push(event);
  }
  return all;
};

const read = (stages: TextStages, pieces: readonly string[]): TextEvent[] => {
  const stage = new TextStage(stages);
  return joined([...pieces.flatMap((piece) => stage.push(piece)), ...stage.end()]);
};
const shown = (events: readonly TextEvent[]): string =>
  events.map((event) => ('text' in event ? event.text : '')).join('');

test('a text is read as what it says: words, marks, what was taken out of it', () => {
  expect(read({ ...PLAIN, redaction }, ['A secr', 'et.⟦om', 'it: one ⟧ An artificial brain'])).toEqual([
    { kind: 'text', text: 'A ', length: 2 },
    expect.objectContaining({ kind: 'redacted', text: '•••', length: 6, found: 'secret' }),
    { kind: 'text', text: '.', length: 1 },
    { kind: 'mark', notice: 'omitted', id: 'one', length: 12 },
    { kind: 'text', text: ' An ', length: 4 },
    expect.objectContaining({ kind: 'redacted', text: 'AI', found: 'artificial brain' }),
  ]);
});

test('nothing is found over the border of a mark', () => {
  expect(shown(read({ ...PLAIN, redaction }, ['12⟦add:x⟧34⟦/add⟧']))).toBe('1234');
});

test('a clause is told before its text, and looked through as the reader would see it', () => {
  const converting = { ...PLAIN, redaction: new Redaction([{ id: 'x', pattern: 'strasse' }]), convert };
  expect(read(converting, ['straße,'])).toEqual([
    { kind: 'clause', clause: { given: 'straße,', shown: 'strasse,' } },
    expect.objectContaining({ kind: 'redacted', found: 'strasse' }),
    { kind: 'text', text: ',', length: 1 },
  ]);
});

test('redacted JSON stays valid: a mask in a string, null for a number', () => {
  const json = shown(
    read({ redaction, convert: null, json: true }, ['{"a":"1234 \\"1', '234","b":12', '34,"c":"⟦omit:x⟧"}']),
  );
  expect(JSON.parse(json)).toEqual({ a: '••• "•••', b: null, c: '' });
});

describe('under any chunking a text says the same', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'secret',
      'sec',
      '1234',
      '12',
      ' ',
      'ß',
      ',',
      '⟦omit:a.b⟧',
      '⟦',
      '⟦add:a⟧',
      '⟦/add⟧',
      '"',
      '\\',
      '\n',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const stages: readonly (readonly [string, TextStages])[] = [
    ['as it is', PLAIN],
    ['redacted', { ...PLAIN, redaction }],
    ['converted', { ...PLAIN, convert }],
    ['both', { ...PLAIN, redaction, convert }],
    ['JSON', { redaction, convert: null, json: true }],
  ];
  test.each(stages)('%s', (_, each) =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(fc.nat(), { maxLength: 20 }), (pieces, at) => {
        const whole = pieces.join('');
        const points = [...new Set(at.map((point) => point % (whole.length + 1)))].sort((a, b) => a - b);
        const cut = [0, ...points].map((from, index) => whole.slice(from, points[index] ?? whole.length));
        expect(read(each, cut)).toEqual(read(each, [whole]));
        expect(read(each, [...whole])).toEqual(read(each, [whole]));
      }),
      { numRuns: 500 },
    ),
  );
});
