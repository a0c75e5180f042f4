import { expect, test } from 'vitest';
import { loadIdentifier } from '../models/index.ts';
import { type Directive, type DirectiveFacts, type Pack, type Term, withDuty } from '../pack/index.ts';
import { readCountry } from '../testing/packs.ts';
import { lintPack } from './lint.ts';

const identify = await loadIdentifier();
const pack = await readCountry('et-EE');
const law = pack.directives.find(({ basis, effect }) => basis === 'law' && effect === 'omit') as Directive;
const term = (preferred: string, ...deprecated: string[]): Term => ({
  ...{ concept: preferred, preferred, deprecated, note: '', source: 'https://example.org/' },
  at: { file: 'terms.csv', line: 2, column: 1 },
});
const codes = (changes: Partial<Pack>) =>
  lintPack({ ...pack, terms: [], directives: [], ...changes }, identify).map(({ code }) => code);
const directive = (changes: Partial<DirectiveFacts>): Partial<Pack> => ({
  directives: [withDuty({ ...law, ...changes })],
});

test('what experts get wrong is found, each by its own name', () => {
  expect(codes(directive({}))).toEqual([]);
  expect(codes({ terms: [term('tehisaru', 'tehisintellekt'), term('tehisintellekt', 'AI')] })).toEqual([
    'lint.term-both',
  ]);
  expect(codes({ terms: [term('E-kiri', 'e-kiri')] })).toEqual(['lint.term-hidden']);
  const { except: _, ...bare } = law.law ?? {};
  expect(codes(directive({ law: bare }))).toEqual(['lint.no-exception']);
  expect(codes(directive({ at: { ...law.at, file: 'culture.yaml' } }))).toEqual(['lint.wrong-file']);
  const english =
    'Do not write advertising for gambling, gaming locations or gambling operators; describing it is fine.';
  expect(codes(directive({ say: { et: english } }))).toEqual(['lint.wrong-language']);
  expect(codes(directive({ say: { et: 'Isikukood on näiteks 38001085719.' } }))).toEqual(['lint.check-digit']);
  expect(codes(directive({ say: { et: 'Isikukood on näiteks 38001085718.' } }))).toEqual([]);
});

test.each(['ar-EG', 'de-DE', 'en-KE', 'et-EE', 'ru-EE', 'sw-KE', 'zh-TW'])(
  '%s has nothing for the linter to find',
  async (tag) => {
    expect(lintPack(await readCountry(tag), identify)).toEqual([]);
  },
);
