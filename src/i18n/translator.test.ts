import { expect, test } from 'vitest';
import { type Messages, translator } from './index.ts';

const GREETING = {
  'greeting.morning': 'Good morning, {$name}.',
  'greeting.number': '{$count :number} guests',
} as const;
const PARTING = { 'parting.evening': 'Good evening.' } as const satisfies Messages;
const PACK = { et: { 'greeting.morning': 'Tere hommikust, {$name}.' }, en: { 'parting.evening': 'Good night.' } };

const say = translator(PACK, GREETING, PARTING);

test('a reader reads the pack’s words in her language, with or without its region', () => {
  expect(say('et', 'greeting.morning', { name: 'Mari' })).toBe('Tere hommikust, Mari.');
  expect(say('et-EE', 'greeting.morning', { name: 'Mari' })).toBe('Tere hommikust, Mari.');
});

test('what the pack does not say in her language stands in English, the pack’s English before the built-in one', () => {
  expect(say('de', 'greeting.morning', { name: 'Mari' })).toBe('Good morning, Mari.');
  expect(say('et', 'parting.evening')).toBe('Good night.');
});

test('English spoken in a country writes numbers as that country’s English does', () => {
  expect(say('en-IN', 'greeting.number', { count: 1234567 })).toBe('12,34,567 guests');
  expect(say('et', 'greeting.number', { count: 1234567 })).toBe('1,234,567 guests');
});

test('a key that nobody declared does not compile, and is no text where it came past the types', () => {
  // @ts-expect-error: the union of keys is closed
  expect(() => say('et', 'greeting.noon')).toThrow('greeting.noon');
});
