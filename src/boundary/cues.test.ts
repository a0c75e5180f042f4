import { describe, expect, test } from 'vitest';
import { loadLabelled } from '../store/index.ts';
import { undeclaredWords } from './cues.ts';

const labelled = await loadLabelled();
const languages = [...new Set(labelled.map(({ language }) => language))];
type Labelled = Awaited<ReturnType<typeof loadLabelled>>[number];
const found = ({ language, say }: Labelled) => undeclaredWords({ say: { [language]: say }, effect: 'adapt' });

describe('cues on directives that they were not written on', () => {
  test('there are enough directives, honest and not, in each language', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(120);
    expect(languages.sort()).toEqual(['ar', 'de', 'en', 'et', 'ru', 'sw', 'zh']);
  });

  test.each(languages)('%s: four in five of the dishonest, nine in ten of what is found rightly', (language) => {
    const measured = labelled.filter((each) => each.measure && each.language === language);
    const flagged = measured.filter(found);
    const right = flagged.filter(({ dishonest }) => dishonest).length;
    const missed = measured.filter((each) => each.dishonest && !found(each)).map(({ say }) => say);
    const wrong = flagged.filter(({ dishonest }) => !dishonest).map((each) => [each.say, found(each)]);
    const recall = right / measured.filter(({ dishonest }) => dishonest).length;
    expect({ enough: recall >= 0.8, missed: recall >= 0.8 ? [] : missed }).toEqual({ enough: true, missed: [] });
    expect({ precise: right / flagged.length >= 0.9, wrong }).toEqual({ precise: true, wrong: [] });
  });
});
