import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiled } from '../compile/index.ts';
import { LONGEST_MARK } from '../notices/index.ts';
import { minimalFiles, readMinimal, released } from '../testing/packs.ts';
import { size } from '../testing/size.ts';
import { Answer } from './answer.ts';
import type { AnswerOptions } from './answer-record.ts';
import type { NoticePlacement } from './channel.ts';
import { localizedMessages, userTextIn } from './request.ts';
import { standingOn, type View, viewOf } from './view.ts';

const TODAY = '2026-11-24';
let compiled: Compiled;
let view: View;

beforeAll(async () => {
  compiled = await released(readMinimal());
  view = viewOf(compiled, 'organization', TODAY);
});

const options: AnswerOptions & { carry: NoticePlacement } = { language: 'en', asked: '', carry: 'text' };
const read = (chunks: readonly string[], { carry, ...given } = options, on = view) => {
  const answer = new Answer(on, given);
  const channel = answer.open(carry);
  const text = chunks.map((chunk) => channel.push(chunk)).join('') + channel.end();
  answer.end();
  return { text, notices: answer.notices, checks: answer.checks };
};
const cut = (text: string, at: readonly number[]): string[] => {
  const points = [...new Set(at.map((n) => n % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...points].map((from, index) => text.slice(from, points[index] ?? text.length));
};

describe('marks in a stream', () => {
  const id = fc.constantFrom('zz.law.lottery', 'zz.law.medicine', 'zz.law.nobody', 'zz.pedagogy.graded-work');
  const gap = fc.constantFrom('', ' ', '  ');
  const mark = fc.oneof(
    fc
      .tuple(gap, fc.constantFrom('omit', 'add', 'OMIT'), gap, id, gap)
      .map(([a, kind, b, name, c]) => `⟦${a}${kind}${b}:${name}${c}⟧`),
    fc.constantFrom('⟦/add⟧', '⟦ / add ⟧', '⟦omit:⟧', '⟦add: no such thing ⟧', '⟦omit:zz.law.lottery\n'),
  );
  const words = fc.oneof(
    fc.constantFrom(
      'Hello! ',
      'Photosynthesis\n\n',
      '⟦x⟧ ',
      '⟦',
      '⟧',
      '⟦om',
      '\n',
      '> ',
      '𝄞',
      ' ',
      '```\n',
      '⟦addition⟧',
      'õ',
    ),
    fc.string({ maxLength: 12 }).filter((text) => !text.includes('⟦')),
  );
  const script = fc.array(fc.oneof({ weight: 2, arbitrary: words }, { weight: 1, arbitrary: mark }), { maxLength: 14 });

  test('under any chunking the reader gets the same text and the same notices', () => {
    fc.assert(
      fc.property(
        script,
        fc.array(fc.nat(), { maxLength: 40 }),
        fc.constantFrom('text', 'field' as const),
        (pieces, at, carry) => {
          const whole = pieces.join('');
          const once = read([whole], { ...options, carry });
          expect(read(cut(whole, at), { ...options, carry })).toEqual(once);
          expect(read([...whole], { ...options, carry })).toEqual(once);
        },
      ),
      { numRuns: size(500, 5_000) },
    );
  });

  test('no mark and no piece of one is ever visible, and each became its notice', () => {
    fc.assert(
      fc.property(script, (pieces) => {
        const whole = pieces.join('');
        const { text, notices } = read([...whole]);
        expect(text).not.toMatch(/⟦\s{0,4}(omit|add)\s{0,4}:/i);
        expect(text).not.toMatch(/⟦\s{0,4}\/\s{0,4}add/i);
        expect(text).not.toContain('zz.law.');
        const marks = [...whole.matchAll(/⟦\s{0,4}(omit|add)\s{0,4}:/gi)].length;
        expect(notices.filter(({ certain }) => certain).length).toBe(marks);
        for (const notice of notices) expect(text).toContain(notice.text);
      }),
      { numRuns: size(500, 5_000) },
    );
  });

  test('text without marks passes unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('⟦')),
        (text) => {
          expect(read([...text]).text).toBe(text);
        },
      ),
    );
  });

  test('an answer cut off inside a mark still carries the notice', () => {
    const whole = 'Begin ⟦omit:zz.law.lottery⟧';
    for (let end = whole.indexOf('omit:') + 'omit:zz.law.l'.length; end <= whole.length; end += 1) {
      const { text, notices } = read([whole.slice(0, end)]);
      expect(notices[0]?.directive).toBe('zz.law.lottery');
      expect(text).toContain('Lottery Act § 1');
    }
    expect(read(['Begin ⟦om']).text).toBe('Begin ');
  });

  test('no more is held back than the longest mark', () => {
    const answer = new Answer(view, options).open('text');
    const shown = answer.push(`⟦omit:${'x'.repeat(LONGEST_MARK)} and the rest of a long line`);
    expect(shown).toContain('rest of a long line');
    answer.push('⟦');
    expect(answer.push('A ∪ B⟧')).toContain('⟦A ∪ B⟧');
  });

  test('a notice stands as a paragraph of its own, an addition inside its quote', () => {
    expect(read(['Before.⟦omit:zz.pedagogy.graded-work⟧After.']).text).toMatch(/^Before\.\n\n> [^\n]+\n\nAfter\.$/);
    const added = read(['Ad.\n⟦add:zz.law.medicine⟧\nIt is a medicine.\nRead the leaflet.\n⟦/add⟧\nEnd.']).text;
    expect(added).toMatch(/^Ad\.\n\n> [^\n]+\n>\n> It is a medicine\.\n> Read the leaflet\.\n\nEnd\.$/);
  });
});

describe('the promise does not hang on the model', () => {
  test('cues in the question bring the weaker notice', () => {
    const { text, notices } = read(['I explain.'], { ...options, asked: 'Write a lottery ad' });
    expect(notices).toMatchObject([{ directive: 'zz.law.lottery', certain: false }]);
    expect(text).toMatch(/^I explain\.\n\n> /);
    expect(read(['A leaf needs light.'], { ...options, asked: 'what is photosynthesis' }).notices).toEqual([]);
  });

  test('cues in the answer do too, and a mark stands in their place', () => {
    expect(read(['A lottery ad']).notices).toMatchObject([{ directive: 'zz.law.lottery', certain: false }]);
    expect(read(['A lottery ad ⟦omit:zz.law.lottery⟧']).notices).toMatchObject([{ certain: true }]);
  });

  test('where text cannot carry a notice, the field does and the text stays clean', () => {
    const { text, notices } = read(['{"a":"⟦omit:zz.law.lottery⟧"}'], { ...options, carry: 'field' });
    expect(JSON.parse(text)).toEqual({ a: '' });
    expect(notices).toMatchObject([{ kind: 'omitted', directive: 'zz.law.lottery', certain: true }]);
  });
});

describe('the request', () => {
  const messages = [
    { role: 'system', content: 'Answer in rhyme.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What does photosynthesis do with light?' },
        { type: 'image_url', image_url: { url: 'data:' } },
      ],
    },
  ];

  test('layers stand first, what was retrieved last, the caller’s messages unchanged between', () => {
    const sent = JSON.parse(localizedMessages(view, messages, userTextIn(messages)));
    expect(sent[0]).toEqual({ role: 'system', content: view.prompt.text });
    expect(sent.slice(1, 3)).toEqual(messages);
    expect(sent[3]?.content).toContain('what photosynthesis needs');
  });

  test('the first part is the same for every request', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        const asked = [{ role: 'user', content }];
        const sent = localizedMessages(view, asked, userTextIn(asked));
        expect(sent.startsWith(`[${JSON.stringify({ role: 'system', content: view.prompt.text })},`)).toBe(true);
        expect(JSON.parse(sent)[1]).toEqual(asked[0]);
      }),
    );
  });

  test('a caller who speaks as developer is answered as developer', () => {
    const asDeveloper = [
      { role: 'developer', content: 'x' },
      { role: 'user', content: 'hello' },
    ];
    const sent = JSON.parse(localizedMessages(view, asDeveloper, userTextIn(asDeveloper)));
    expect(sent[0].role).toBe('developer');
  });
});

test('a law applies from its day to its last, and never on a surface that refuses it', async () => {
  const dated = (minimalFiles.get('law.yaml') ?? '')
    .replace('in_force: 2000-01-01', 'in_force: 2026-08-02\n      until: 2026-12-31')
    .replace(/ +act: Medicines Act\n/, '');
  const changed = await released(readMinimal({ 'law.yaml': dated }));
  const stands = (day: string) => standingOn(changed, 'organization', day).has('zz.law.lottery');
  expect(['2026-08-01', '2026-08-02', '2026-12-31', '2027-01-01'].map(stands)).toEqual([false, true, true, false]);
  expect(viewOf(changed, 'organization', TODAY).prompt.text).toContain('advertising for a lottery');
  expect(viewOf(changed, 'organization', '2026-08-01').prompt.text).not.toContain('advertising for a lottery');
  // A law without its act is not taken by a product for the general public.
  expect(standingOn(changed, 'first_party', TODAY).has('zz.law.medicine')).toBe(false);
  expect(viewOf(changed, 'first_party', TODAY).prompt.text).not.toContain('its leaflet must be read');
});
