import { expect, test } from 'vitest';
import { BOUNDARY_MESSAGES } from './boundary/index.ts';
import { RELEASE_MESSAGES } from './compile/index.ts';
import { type Messages, messageFault, translator } from './i18n/index.ts';
import { OFFLINE_MESSAGES } from './models/index.ts';
import { NOTICE_MESSAGES } from './notices/index.ts';
import { PORTAL_MESSAGES, PORTAL_TRANSLATIONS } from './portal/index.ts';
import { readCountry } from './testing/packs.ts';

const CATALOGUES: Readonly<Record<string, Messages>> = {
  boundary: BOUNDARY_MESSAGES,
  release: RELEASE_MESSAGES,
  'notice sentences': NOTICE_MESSAGES,
  offline: OFFLINE_MESSAGES,
  ...PORTAL_MESSAGES,
};
const ENGLISH: Messages = Object.assign({}, ...Object.values(CATALOGUES));
const places = (message: string): string[] => [...message.matchAll(/\{\$(\w+)\}/g)].map(([, name = '']) => name).sort();

test('every built-in message is a MessageFormat 2 message', () => {
  for (const source of Object.values(ENGLISH)) expect(messageFault('en', source)).toBeUndefined();
  for (const [language, messages] of Object.entries(PORTAL_TRANSLATIONS))
    for (const source of Object.values(messages)) expect(messageFault(language, source)).toBeUndefined();
  const speak = translator({}, BOUNDARY_MESSAGES);
  expect(speak('et', 'reason.latitude', { title: 'T', authority: 'user' })).toContain('“T”');
});

test('no key means two things: a pack says each key once, for whichever module asks', () => {
  const declared = Object.entries(CATALOGUES).flatMap(([module, messages]) =>
    Object.keys(messages).map((key) => ({ key, module })),
  );
  const elsewhere = ({ key, module }: { key: string; module: string }) =>
    declared.find((other) => other.key === key && other.module !== module)?.module;
  expect(declared.filter((each) => elsewhere(each))).toEqual([]);
});

/** Each pack that says every page in a language of its own, with that language. */
const COMPLETE = { 'et-EE': 'et', 'ru-EE': 'ru', 'de-DE': 'de', 'zh-TW': 'zh', 'sw-KE': 'sw', 'ar-EG': 'ar' };

test.each(Object.entries(COMPLETE))(
  '%s says everything in its language that Endonym says in English',
  async (tag, language) => {
    const pack = await readCountry(tag);
    const said: Messages = { ...PORTAL_TRANSLATIONS[language], ...pack.messages[language] };
    // The built-in model speaks the pack's language only with the pack; without it, it knows none.
    const expected = Object.keys(ENGLISH).filter((key) => key !== 'offline.baseline');
    expect(expected.filter((key) => !(key in said))).toEqual([]);
    expect(Object.keys(said).filter((key) => !(key in ENGLISH))).toEqual([]);
    for (const key of expected.filter((each) => each !== 'frame.place' && each !== 'page.title')) {
      const allowed = new Set(places(ENGLISH[key] ?? ''));
      const extra = places(said[key] ?? '').filter((name) => !allowed.has(name) && !key.startsWith('reason.'));
      expect([key, extra]).toEqual([key, []]);
    }
  },
);
