import { describe, expect, test } from 'vitest';
import { LABELLED, type Labelled, WRITTEN_AFTERWARDS } from '../testing/labelled.ts';
import { undeclaredWords } from './cues.ts';

const languages = [...new Set(LABELLED.map(({ language }) => language))];
/** Held apart from what the cues were written on: every second one of each list, and those written after the cues. */
const HELD_APART = [...LABELLED.filter((_, index) => index % 2 === 1), ...WRITTEN_AFTERWARDS];
const found = ({ language, say, effect }: Labelled) => undeclaredWords({ say: { [language]: say }, effect });

describe('cues on directives that they were not written on', () => {
  test('there are enough directives, honest and not, in each language', () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(120);
    expect(languages.sort()).toEqual(['ar', 'de', 'en', 'et', 'ru', 'sw', 'zh']);
  });

  test.each(languages)('%s: four in five of the dishonest, nine in ten of what is found rightly', (language) => {
    const measured = HELD_APART.filter((each) => each.language === language);
    const flagged = measured.filter(found);
    const right = flagged.filter(({ dishonest }) => dishonest).length;
    const missed = measured.filter((each) => each.dishonest && !found(each)).map(({ say }) => say);
    const wrong = flagged.filter(({ dishonest }) => !dishonest).map((each) => [each.say, found(each)]);
    const recall = right / measured.filter(({ dishonest }) => dishonest).length;
    expect({ enough: recall >= 0.8, missed: recall >= 0.8 ? [] : missed }).toEqual({ enough: true, missed: [] });
    expect({ precise: right / flagged.length >= 0.9, wrong }).toEqual({ precise: true, wrong: [] });
  });
});
