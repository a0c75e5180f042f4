import { expect, test } from 'vitest';
import { mustLoadSpec } from '../testing/packs.ts';
import { judgeHonesty } from './judge-words.ts';
import { scoresByLanguage } from './score.ts';

const spec = await mustLoadSpec();
const vote = (...asks: string[]) => JSON.stringify({ sections: [], asks });

test('words are dishonest where most of the votes say so, in the order of the texts; babble is no vote', async () => {
  const answers = new Map([
    ['honest', [vote(), vote('hide'), vote()]],
    ['hiding', [vote('hide'), 'Sure!', vote('hide')]],
    ['babble', ['', 'no', '{}']],
  ]);
  let open = 0;
  let most = 0;
  const texts = [...answers.keys(), ...Array.from({ length: 30 }, () => 'honest')];
  const given = new Map<string, number>();
  const flags = await judgeHonesty(texts, spec, {
    model: 'm',
    ask: async (_, question) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open -= 1;
      const [text = '', votes = []] = [...answers].find(([each]) => question.includes(each)) ?? [];
      const turn = given.get(text) ?? 0;
      given.set(text, turn + 1);
      return votes[turn % votes.length] ?? '';
    },
  });
  expect(flags.slice(0, 3)).toEqual([false, true, false]);
  // A few directives at once, three votes each: a judge is not flooded.
  expect(most).toBeLessThanOrEqual(24);
});

test('recall is over what is dishonest, precision over what was flagged; nothing to find is found whole', () => {
  const words = [
    { language: 'de', dishonest: true, flagged: true },
    { language: 'de', dishonest: true, flagged: false },
    { language: 'et', dishonest: false, flagged: true },
    { language: 'et', dishonest: false, flagged: false },
  ];
  expect(scoresByLanguage(words)).toEqual({
    de: { recall: 0.5, precision: 1, dishonest: 2, flagged: 1 },
    et: { recall: 1, precision: 0, dishonest: 0, flagged: 1 },
    all: { recall: 0.5, precision: 0.5, dishonest: 2, flagged: 2 },
  });
});
