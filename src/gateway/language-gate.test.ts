import { beforeAll, expect, test } from 'vitest';
import type { Identify, View } from '../localize/index.ts';
import { smallView } from '../testing/exchange.ts';
import { LanguageGate } from './language-gate.ts';

let view: View;
beforeAll(async () => {
  view = await smallView();
});

const asked = { last: 'Hæ', all: 'Hæ' };
const OTHER = 'It is good to see you here today and on all other days too. ';
const english: Identify = () => 'en';
const gate = (identify: Identify | null = english) => new LanguageGate(view, asked, identify);
const sample = { text: OTHER, over: false, committed: false };

test('a question without effects may be asked twice, and says the same', () => {
  const once = gate();
  expect(once.decide(sample)).toEqual(once.decide(sample));
  expect(once.check).toBeNull();
});

test('another language is asked for again once, and then goes with what was found', () => {
  const once = gate();
  const first = once.decide(sample);
  expect(first).toEqual({ kind: 'again', check: { expected: 'is', found: 'en', retried: true } });
  once.keep(first);
  const second = once.decide(sample);
  expect(second).toEqual({ kind: 'known', check: { expected: 'is', found: 'en', retried: true } });
  once.keep(second);
  expect([once.open, once.check]).toEqual([true, { expected: 'is', found: 'en', retried: true }]);
});

test('what can no longer be taken back goes, and says what was found', () => {
  const decision = gate().decide({ ...sample, committed: true });
  expect(decision).toEqual({ kind: 'known', check: { expected: 'is', found: 'en', retried: false } });
});

test.each([
  ['too little to know', { ...sample, text: 'It is' }, 'wait'],
  ['too little to know, and already leaving', { ...sample, text: 'It is', committed: true }, 'go'],
  ['too little in all', { ...sample, text: 'It is', over: true }, 'known'],
  ['a language that nobody knows', { ...sample }, 'known'],
] as const)('%s', (about, given, kind) => {
  expect(gate(about.startsWith('a language') ? () => null : english).decide(given).kind).toBe(kind);
});

test('without a release, or with nobody to tell languages, every answer goes', () => {
  expect(new LanguageGate(null, asked, english).decide(sample).kind).toBe('go');
  expect(gate(null).decide(sample).kind).toBe('go');
});
