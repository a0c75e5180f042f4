import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffSpecs } from './diff.ts';
import type { Spec } from './section.ts';
import { likeness, sketchOf } from './sketch.ts';

const words = fc.array(
  fc.constantFrom(...'the model spec says that people stay in control of what it does'.split(' ')),
  { minLength: 1, maxLength: 400 },
);

/** Jaccard's likeness itself, from the texts. */
function exactly(a: readonly string[], b: readonly string[]): number {
  const shingles = (list: readonly string[]) =>
    new Set(Array.from({ length: Math.max(1, list.length - 2) }, (_, at) => list.slice(at, at + 3).join(' ')));
  const [one, other] = [shingles(a), shingles(b)];
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / (one.size + other.size - shared);
}

test('likeness is one for the same words, the same both ways, and near Jaccard’s for all texts', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [one, other] = [sketchOf(a.join(' ')), sketchOf(b.join('\n'))];
      expect(likeness(one, one)).toBe(1);
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(Math.abs(likeness(one, other) - exactly(a, b))).toBeLessThan(0.16);
    }),
    { numRuns: 300 },
  );
});

test('a text of few words is likened exactly, and a sketch keeps no word', () => {
  const sketch = (text: string) => sketchOf(text);
  expect(likeness(sketch('a b c d e'), sketch('a b c x y'))).toBe(
    exactly('a b c d e'.split(' '), 'a b c x y'.split(' ')),
  );
  expect(atob(sketch('red line principles')).length).toBe(4);
});

const committed = (id: string): Spec => JSON.parse(readFileSync(`model-spec/${id}.json`, 'utf8')) as Spec;

test('between the releases so far, what was renamed is found, and nothing else is taken for it', () => {
  const { renamed, likeness: reworded } = diffSpecs(committed('2025-04-11'), committed('2025-09-12'));
  expect(Object.fromEntries(renamed.map(({ from, to }) => [from, to]))).toEqual({
    be_kind: 'love_humanity',
    be_empathetic: 'be_responsible',
    be_engaging: 'have_conversational_sense',
    protect_privileged_messages: 'protect_privileged_information',
  });
  expect(reworded.find(({ id }) => id === 'avoid_errors')?.likeness).toBeGreaterThan(0.8);
  expect(reworded.find(({ id }) => id === 'comply_with_laws')?.likeness).toBeLessThan(0.2);
  expect(diffSpecs(committed('2025-09-12'), committed('2025-12-18')).renamed).toEqual([]);
});

test('in every pair of releases each reworded section says how like it stayed', () => {
  const ids = ['2025-02-12', '2025-04-11', '2025-09-12', '2025-12-18'];
  for (const from of ids) {
    for (const to of ids) {
      const { text, likeness: reworded } = diffSpecs(committed(from), committed(to));
      expect(reworded.map(({ id }) => id)).toEqual(text);
      for (const { likeness: alike } of reworded) expect(alike).not.toBeNull();
    }
  }
});
