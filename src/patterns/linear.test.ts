import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { size } from '../testing/size.ts';
import { loadProver } from './linear.ts';
import { partialPattern } from './partial.ts';

const prove = await loadProver();

describe('a pattern that matches one text in two ways is refused, bounded as it is', () => {
  test.each([
    ['a counted repeat in a counted repeat', '(?:a{1,40}){1,40}b'],
    ['and one more', '(?:(?:a{1,9}){1,9}){1,9}b'],
    ['a repeat over what may be empty', '(?:a?){1,40}b'],
    ['a repeat over several that may be empty', '(?:a{0,5}b{0,5}){1,9}c'],
    ['alternatives that overlap, repeated', '(?:a|a){1,30}b'],
    ['alternatives one of which begins the other, repeated', '(?:ab|a(?:b|c)){1,9}d'],
    ['classes that overlap, repeated', '(?:[a-f]|[d-k]){1,30}z'],
    ['alternatives that overlap, written one after the other', '(?:a|a)'.repeat(30)],
    ['optional letters one after the other', `${'a?'.repeat(30)}b`],
    ['optional groups one after the other', `${'(?:ab)?'.repeat(20)}c`],
    ['repeats of the same letters side by side', '\\d{1,40}\\d{1,40}x'],
    ['with what may be left out between them', '\\d{1,40} ?\\d{1,40}x'],
    ['fixed counts of one letter, repeated', '(?:a{2}){1,30}(?:a{3}){1,30}b'],
    ['a class that takes everything before its own end', '[\\s\\S]{1,40}[\\s\\S]{1,40}b'],
    ['lazy repeats', '(?:a{1,40}?){1,40}?b'],
    ['letters that differ in case alone', '(?:a|A){1,30}b'],
    ['more letters than a reader waits for', 'a{1,4000}b'],
    ['a look to the side without a bound', 'x(?=.*y)'],
  ])('%s', (_, pattern) => {
    expect(prove(pattern)).not.toBeNull();
  });
});

test.each([
  'tuumajaam',
  'EE\\d{2}(?: ?\\d{4}){4}',
  '\\+372 ?\\d{3,4} ?\\d{4}',
  '\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
  '(?<!\\d)\\d{11}(?!\\d)',
  '[^,]{1,30},',
  '\\b[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){1,3}\\b',
  '(?:Herr|Frau|Herr Dr\\.) \\p{Lu}\\p{L}{1,20}',
  '(?:\\d{8}|\\d{10})',
  'colou?rs?',
  '[\\w.+-]{1,40}@[\\w-]{1,40}\\.\\w{2,10}',
  '.{1,250}x',
])('what an author would write is proven: %s', (pattern) => {
  expect(prove(pattern)).toBeNull();
});

describe('no pattern that is proven lets a reader wait', () => {
  const letter = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\d', '\\w');
  const count = fc.constantFrom('', '', '?', '{2}', '{1,30}', '{0,20}', '{3,7}?');
  const { pattern } = fc.letrec<{ pattern: string; part: string; group: string }>((tie) => ({
    group: fc
      .array(tie('pattern'), { minLength: 1, maxLength: 3 })
      .map((alternatives) => `(?:${alternatives.join('|')})`),
    part: fc.tuple(fc.oneof({ maxDepth: 3 }, letter, letter, tie('group')), count).map(([what, times]) => what + times),
    pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  }));
  const LENGTH = 10_000;
  const texts = ['a', 'b', 'ab', 'aab', '1', 'a1', 'aaaaaaaab', '\n'].map((text) =>
    text.repeat(LENGTH / text.length).concat('\u0000'),
  );
  /** The best of three: what else the machine does is not the pattern's doing. */
  const milliseconds = (run: () => void): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = performance.now();
        run();
        return performance.now() - before;
      }),
    );

  test('over 10,000 letters made to stall it, whole or as a stream would hold it', () => {
    fc.assert(
      fc.property(pattern, (source) => {
        fc.pre(source.length <= 60 && prove(source) === null);
        // What the pattern ends in does not come, so that every way to it is tried.
        const expressions = [`(?:${source})\\u{10FFFE}`, partialPattern(source)].map((each) => new RegExp(each, 'iu'));
        for (const text of texts)
          for (const expression of expressions)
            expect([source, milliseconds(() => expression.test(text)) < 50]).toEqual([source, true]);
      }),
      { numRuns: size(10, 40) },
    );
  }, 60_000);
});
