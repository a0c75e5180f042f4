import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASKS } from '../languages/index.ts';
import { EFFECTS } from '../pack/directive.ts';
import type { Directive } from '../pack/index.ts';
import { directiveOf, ROWS, spec, touching } from '../testing/table.ts';
import { beyondDeclared, judgePrompt, majorityOf, type Opinion, promptHash, readOpinion } from './votes.ts';

const ids = spec.sections.map(({ id }) => id);
const opinions: fc.Arbitrary<Opinion> = fc.record({
  sections: fc.array(
    fc.record({ id: fc.constantFrom(...ids, 'red_line.privacy', 'nowhere'), effect: fc.constantFrom(...EFFECTS) }),
    { maxLength: 4 },
  ),
  asks: fc.uniqueArray(fc.constantFrom(...ASKS)),
});
const directives = fc.constantFrom(...ROWS).chain((row) => touching(row).chain((ids) => directiveOf(row, ids)));

test('an opinion is what more than half of the votes say, in whatever order they come', () =>
  fc.assert(
    fc.property(fc.array(opinions, { minLength: 1, maxLength: 5 }), (votes) => {
      const { sections, asks } = majorityOf(votes);
      for (const ask of ASKS) {
        const count = votes.filter((vote) => vote.asks.includes(ask)).length;
        expect(asks.includes(ask)).toBe(count * 2 > votes.length);
      }
      for (const { id, effect } of sections) {
        const count = votes.filter((vote) =>
          vote.sections.some((each) => each.id === id && each.effect === effect),
        ).length;
        expect(count * 2).toBeGreaterThan(votes.length);
      }
      const key = (opinion: Opinion) => [
        opinion.asks,
        opinion.sections.map(({ id, effect }) => `${id} ${effect}`).sort(),
      ];
      expect(key(majorityOf([...votes].reverse()))).toEqual(key({ sections, asks }));
    }),
  ));

test('for every directive: an opinion that says what was declared agrees; a red line that is not strengthened never does', () =>
  fc.assert(
    fc.property(directives, opinions, (directive, { sections }) => {
      const declared = directive.touches.map((id) => ({ id, effect: directive.effect }));
      expect(beyondDeclared(directive, { sections: declared, asks: [] }, spec)).toEqual([]);
      const lines = sections.filter(
        ({ id, effect }) => id.startsWith('red_line.') && effect !== 'strengthen' && !directive.touches.includes(id),
      );
      const found = beyondDeclared(directive, { sections, asks: [] }, spec);
      for (const { id } of lines) expect(found).toContain(id);
    }),
  ));

test('what is no opinion is no vote', () => {
  expect(readOpinion('{"sections":[],"asks":["report"]}')).toEqual({ sections: [], asks: ['report'] });
  const nameless = '{"sections":[{"id":" ","effect":"omit"}],"asks":[]}';
  for (const babble of ['', 'Sure!', '[]', '{"sections":[]}', '{"sections":[],"asks":["shout"]}', nameless])
    expect(readOpinion(babble)).toBeNull();
});

test('the prompt names every section by its level, and its hash is of the prompt alone', async () => {
  const prompt = judgePrompt(spec);
  for (const id of ids) expect(prompt).toContain(`- ${id} (`);
  expect(promptHash(spec)).toBe(promptHash({ ...spec }));
  const omitting = { touches: [], effect: 'omit' } as unknown as Directive;
  expect(beyondDeclared(omitting, { sections: [], asks: ['leave_out', 'hide'] }, spec)).toEqual(['hide']);
});
