import { expect, test } from 'vitest';
import { loadIdentifier } from '../models/index.ts';
import { type Directive, type DirectiveFacts, type Pack, type Term, withDuty } from '../pack/index.ts';
import { readCountry } from '../testing/packs.ts';
import { LINT_CODES, lintPack } from './lint.ts';

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

const ENGLISH = 'Do not write advertising for gambling, gaming locations or gambling operators; describing it is fine.';
const { except: _, ...bare } = law.law ?? {};

/** For each code a pack that has its fault and no other. */
const FAULTS: Readonly<Record<(typeof LINT_CODES)[number], Partial<Pack>>> = {
  'lint.term-both': { terms: [term('tehisaru', 'tehisintellekt'), term('tehisintellekt', 'AI')] },
  'lint.term-hidden': { terms: [term('E-kiri', 'e-kiri')] },
  'lint.wrong-file': directive({ at: { ...law.at, file: 'culture.yaml' } }),
  'lint.no-exception': directive({ law: bare }),
  'lint.wrong-language': directive({ say: { et: ENGLISH } }),
  'lint.check-digit': directive({ say: { et: 'Isikukood on näiteks 38001085719.' } }),
};

test.each(LINT_CODES)('%s is found, and nothing else with it', (code) => {
  expect(codes(FAULTS[code])).toEqual([code]);
});

test('a rule in order has nothing to find, nor has a number whose check digit holds', () => {
  expect(codes(directive({}))).toEqual([]);
  expect(codes(directive({ say: { et: 'Isikukood on näiteks 38001085718.' } }))).toEqual([]);
});

test.each(['ar-EG', 'de-DE', 'en-KE', 'et-EE', 'ru-EE', 'sw-KE', 'zh-TW'])(
  '%s has nothing for the linter to find',
  async (tag) => {
    expect(lintPack(await readCountry(tag), identify)).toEqual([]);
  },
);
