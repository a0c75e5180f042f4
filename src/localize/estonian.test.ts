import { beforeAll, describe, expect, test } from 'vitest';
import { readCountry, released } from '../testing/packs.ts';
import { Answer } from './answer.ts';
import { type View, viewOf } from './view.ts';

let view: View;

beforeAll(async () => {
  view = viewOf(await released(await readCountry('et-EE')), 'organization', '2026-11-24');
});

/** What an answer to a question becomes. */
const read = (given: string, asked = '') => {
  const answer = new Answer(view, { language: 'et', asked });
  const channel = answer.open('text');
  const text = channel.push(given) + channel.end();
  answer.end();
  return { text, notices: answer.notices, checks: answer.checks };
};

describe('inflected forms and letters without their marks', () => {
  test('cues in the question bring the weaker notice, inflected and without diacritics', () => {
    for (const asked of ['Mida tähendab Georgi lint?', 'miks georgi lindiga kaiakse', 'Kirjuta ravimireklaami tekst']) {
      const { text, notices } = read('Seletan.', asked);
      expect(notices).toMatchObject([{ certain: false }]);
      expect(text).toMatch(/^Seletan\.\n\n> /);
    }
  });

  test('cues in the answer do too, and a mark stands in their place', () => {
    expect(read('Haakristi kujutis').notices).toMatchObject([
      { directive: 'et.law.aggression-symbols', certain: false },
    ]);
    expect(read('Haakrist ⟦omit:et.law.aggression-symbols⟧').notices).toMatchObject([{ certain: true }]);
    expect(read('Fotosüntees on protsess.', 'mis on fotosüntees').notices).toEqual([]);
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

test('deprecated terms are found in inflected forms, and a preferred one is not mistaken for them', () => {
  const { checks } = read('Tudengid küsisid kunstintellektist; sotsiaalmeedias oli feikuudiseid.');
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
