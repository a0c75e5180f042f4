import { expect, test } from 'vitest';
import { mergeTerms } from './merge.ts';

const term = (concept: string, preferred: string, source = 'https://example.org/') => ({
  concept,
  preferred,
  deprecated: [],
  note: '',
  source,
});

test('a concept that is there is replaced in its place, the others stay, new ones come last', () => {
  const merged = mergeTerms([term('a', 'A'), term('b', 'B')], [term('c', 'C'), term('a', 'New')], '');
  expect(merged).toEqual({ terms: [term('a', 'New'), term('b', 'B'), term('c', 'C')], added: 1, replaced: 1 });
});

test('a term without a source gets the one that is given, and is named where there is none', () => {
  const incoming = [term('a', 'A', ''), term('b', 'B')];
  expect(mergeTerms([], incoming, 'https://other.example/')).toMatchObject({
    terms: [{ source: 'https://other.example/' }, { source: 'https://example.org/' }],
  });
  expect(mergeTerms([], incoming, '')).toEqual({ unsourced: ['a'] });
  expect(mergeTerms([], incoming, 'from a book')).toEqual({ unsourced: ['a'] });
});
