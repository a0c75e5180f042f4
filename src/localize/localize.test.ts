import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../compile/index.ts';
import type { Spec } from '../model-spec/index.ts';
import { LONGEST_MARK } from '../notices/index.ts';
import { loadPack, loadSpec } from '../store/index.ts';
import { size } from '../testing/size.ts';
import { Answer, type AnswerOptions } from './answer.ts';
import type { NoticePlacement } from './channel.ts';
import { localizedMessages, userTextIn } from './request.ts';
import { standingOn, type View, viewOf } from './view.ts';

const TODAY = '2026-11-24';
let compiled: Compiled;
let view: View;

beforeAll(async () => {
  const outcome = await loadPack('packs/et-EE');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  compiled = compile(outcome.pack, (await loadSpec()) as Spec);
  view = viewOf(compiled, 'organization', TODAY);
});

const options: AnswerOptions & { carry: NoticePlacement } = { language: 'et', asked: '', carry: 'text' };
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
  const id = fc.constantFrom(
    'et.law.gambling-advertising',
    'et.law.medicine-warning',
    'et.law.nobody',
    'et.pedagogy.graded-work',
  );
  const gap = fc.constantFrom('', ' ', '  ');
  const mark = fc.oneof(
    fc
      .tuple(gap, fc.constantFrom('omit', 'add', 'OMIT'), gap, id, gap)
      .map(([a, kind, b, name, c]) => `⟦${a}${kind}${b}:${name}${c}⟧`),
    fc.constantFrom('⟦/add⟧', '⟦ / add ⟧', '⟦omit:⟧', '⟦add: no such thing ⟧', '⟦omit:et.law.gambling-advertising\n'),
  );
  const words = fc.oneof(
    fc.constantFrom(
      'Tere! ',
      'Fotosüntees\n\n',
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
        expect(text).not.toContain('et.law.');
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
    const whole = 'Algus ⟦omit:et.law.gambling-advertising⟧';
    for (let end = whole.indexOf('omit:') + 'omit:et.law.g'.length; end <= whole.length; end += 1) {
      const { text, notices } = read([whole.slice(0, end)]);
      expect(notices[0]?.directive).toBe('et.law.gambling-advertising');
      expect(text).toContain('Reklaamiseadus § 21');
    }
    expect(read(['Algus ⟦om']).text).toBe('Algus ');
  });

  test('no more is held back than the longest mark', () => {
    const answer = new Answer(view, options).open('text');
    const shown = answer.push(`⟦omit:${'x'.repeat(LONGEST_MARK)} and the rest of a long line`);
    expect(shown).toContain('rest of a long line');
    answer.push('⟦');
    expect(answer.push('A ∪ B⟧')).toContain('⟦A ∪ B⟧');
  });

  test('a notice stands as a paragraph of its own, an addition inside its quote', () => {
    expect(read(['Enne.⟦omit:et.pedagogy.graded-work⟧Pärast.']).text).toMatch(/^Enne\.\n\n> [^\n]+\n\nPärast\.$/);
    const added = read([
      'Reklaam.\n⟦add:et.law.medicine-warning⟧\nTegu on ravimiga.\nLoe infolehte.\n⟦/add⟧\nLõpp.',
    ]).text;
    expect(added).toMatch(/^Reklaam\.\n\n> [^\n]+\n>\n> Tegu on ravimiga\.\n> Loe infolehte\.\n\nLõpp\.$/);
  });
});

describe('the promise does not hang on the model', () => {
  test('cues in the question bring the weaker notice, inflected and without diacritics', () => {
    for (const asked of ['Mida tähendab Georgi lint?', 'miks georgi lindiga kaiakse', 'Kirjuta ravimireklaami tekst']) {
      const { text, notices } = read(['Seletan.'], { ...options, asked });
      expect(notices).toMatchObject([{ certain: false }]);
      expect(text).toMatch(/^Seletan\.\n\n> /);
    }
  });

  test('cues in the answer do too, and a mark stands in their place', () => {
    expect(read(['Haakristi kujutis']).notices).toMatchObject([
      { directive: 'et.law.aggression-symbols', certain: false },
    ]);
    expect(read(['Haakrist ⟦omit:et.law.aggression-symbols⟧']).notices).toMatchObject([{ certain: true }]);
    expect(read(['Fotosüntees on protsess.'], { ...options, asked: 'mis on fotosüntees' }).notices).toEqual([]);
  });

  test('where text cannot carry a notice, the field does and the text stays clean', () => {
    const { text, notices } = read(['{"a":"⟦omit:et.law.gambling-advertising⟧"}'], { ...options, carry: 'field' });
    expect(JSON.parse(text)).toEqual({ a: '' });
    expect(notices).toMatchObject([{ kind: 'omitted', directive: 'et.law.gambling-advertising', certain: true }]);
  });
});

describe('the request', () => {
  const messages = [
    { role: 'system', content: 'Answer in rhyme.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'Räägi fotosünteesist.' },
        { type: 'image_url', image_url: { url: 'data:' } },
      ],
    },
  ];

  test('layers stand first, what was retrieved last, the caller’s messages unchanged between', () => {
    const sent = JSON.parse(localizedMessages(view, messages, userTextIn(messages)));
    expect(sent[0]).toEqual({ role: 'system', content: view.prompt });
    expect(sent.slice(1, 3)).toEqual(messages);
    expect(sent[3]?.content).toContain('fotosünteesi eesmärki');
  });

  test('the first part is the same for every request', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        const asked = [{ role: 'user', content }];
        const sent = localizedMessages(view, asked, userTextIn(asked));
        expect(sent.startsWith(`[${JSON.stringify({ role: 'system', content: view.prompt })},`)).toBe(true);
        expect(JSON.parse(sent)[1]).toEqual(asked[0]);
      }),
    );
  });

  test('a caller who speaks as developer is answered as developer', () => {
    const asDeveloper = [
      { role: 'developer', content: 'x' },
      { role: 'user', content: 'tere' },
    ];
    const sent = JSON.parse(localizedMessages(view, asDeveloper, userTextIn(asDeveloper)));
    expect(sent[0].role).toBe('developer');
  });
});

test.each([
  ['räägi mulle fotosünteesist', 'Selgitab fotosünteesi'],
  ['ma ei saa sellest logaritmist aru', 'logaritmi mõistet'],
  ['mis vahe on mitoosil ja meioosil', 'mitoosi ja meioosi'],
  ['kuuditamisest kodutoo', 'küüditamist'],
  ['aita mul essee kirjutada', 'essee ja aruande'],
  ['räägi Newtoni teisest seadusest', 'Newtoni seadusi'],
  ['Tammsaare „Tõde ja õigus“', 'eesti proosa'],
  ['Arvo Pärdi muusika', 'eesti heliloojaid'],
])('“%s” finds the outcome that %s', (question, outcome) => {
  expect(view.curriculum.find(question)[0]?.item.statement).toContain(outcome);
});

test.each(['tere, kuidas läheb', 'mis sa täna tegid', 'lihtsalt anna vastus'])(
  '“%s” finds no outcome by chance',
  (question) => {
    expect(view.curriculum.find(question)).toEqual([]);
  },
);

test('a law applies from its day to its last, and never on a surface that refuses it', () => {
  expect(standingOn(compiled, 'organization', '2026-08-01').has('et.law.says-it-is-ai')).toBe(false);
  expect(standingOn(compiled, 'organization', '2026-08-02').has('et.law.says-it-is-ai')).toBe(true);
  expect(standingOn(compiled, 'first_party', TODAY).has('et.culture.accepted-interpretations')).toBe(false);
  expect(viewOf(compiled, 'first_party', TODAY).prompt).not.toContain('omaks võetud tõlgenduste');
});

test('deprecated terms are found in inflected forms, and a preferred one is not mistaken for them', () => {
  const { checks } = read(['Tudengid küsisid kunstintellektist; sotsiaalmeedias oli feikuudiseid.']);
  expect(checks.terms.map(({ concept }) => concept).sort()).toEqual([
    'artificial-intelligence',
    'misinformation',
    'student-upper-secondary',
  ]);
});

test.each(['mul on homseks kodutöö tegemata', 'kas mul on õigus', 'mis on eesti pealinn', 'vajan abi', 'räägi nalja'])(
  '“%s” asks for nothing that a course teaches',
  (question) => {
    expect(view.curriculum.find(question)).toEqual([]);
  },
);
