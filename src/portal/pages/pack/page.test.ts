import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../languages/index.ts';
import { REGIONS } from '../../../regions/index.ts';
import { dataOf, ICELAND, smallSite } from '../../../testing/site.ts';
import { pack } from './page.ts';

/** The same pack with another tag. */
const tagged = (tag: string) => ({
  ...ICELAND,
  'pack.yaml': (ICELAND['pack.yaml'] ?? '').replace('tag: is-IS', `tag: ${tag}`),
});

test('of a language and a country that nobody described, each thing is said to be not known', async () => {
  const data = await dataOf(pack, await smallSite({ files: tagged('co-VA') }));
  expect(data?.knowledge.map(({ title }) => title)).toEqual(['Language: Corsican', 'Country: Vatican City']);
  const parts = data?.knowledge.flatMap((each) => each.parts) ?? [];
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) expect(part).toMatchObject({ known: false, word: 'not known' });
});

test('what is known is said with what it means, and whether the pack uses it', async () => {
  const data = await dataOf(pack, await smallSite({ files: tagged('et-EE') }));
  const texts = Object.fromEntries(
    data?.knowledge.flatMap(({ parts }) => parts.map((part) => [part.label, part])) ?? [],
  );
  expect(texts['Inflected forms']).toMatchObject({ known: true, word: 'known' });
  expect(texts['Telephone numbers']?.text).toBe(
    'Numbers that begin with +372 are known by how many digits they have. This pack has them masked in answers.',
  );
  expect(texts['Bank accounts']?.text).toContain('does not have them masked');
});

test('a number that has no published check digit is said to be known by its form alone', async () => {
  const data = await dataOf(pack, await smallSite({ files: tagged('ar-EG') }));
  expect(data?.knowledge[1]?.parts[0]).toMatchObject({ label: 'Personal numbers', known: true });
  expect(data?.knowledge[1]?.parts[0]?.text).toContain('by their form alone');
});

test.each(LANGUAGES.map(({ tag }) => tag))('%s: each thing that its profile lacks is said', async (language) => {
  const profile = LANGUAGES.find(({ tag }) => tag === language);
  const data = await dataOf(pack, await smallSite({ files: tagged(`${language}-IS`) }));
  const lacking = Object.values(profile ?? {}).filter((value) => value === null).length;
  expect(data?.knowledge[0]?.parts.filter(({ known }) => !known)).toHaveLength(lacking);
});

test.each(REGIONS.map(({ code }) => code))('%s: each thing that its profile lacks is said', async (code) => {
  const profile = REGIONS.find((region) => region.code === code);
  const data = await dataOf(pack, await smallSite({ files: tagged(`is-${code}`) }));
  const lacking = Object.values(profile ?? {}).filter((value) => value === null).length;
  expect(data?.knowledge[1]?.parts.filter(({ known }) => !known)).toHaveLength(lacking);
});

test('publisher, spec, release, surfaces and counts stand in short; a pack without contacts says so', async () => {
  const site = await smallSite();
  const data = await dataOf(pack, site);
  expect(data?.facts.map(({ label, value }) => [label, value])).toEqual([
    ['Published by', 'a test'],
    ['Model Spec', '2025-12-18'],
    ['Release', site.releases[0]?.id.slice(0, 12)],
    ['Written for', 'an organization’s service, an API'],
    ['Terms', '2'],
    ['Curriculum items', '0'],
  ]);
  expect(data?.contacts).toMatchObject({ none: null, entries: [{ number: '112', hours: 'day and night' }] });
  const { 'safety.yaml': _, ...lonely } = ICELAND;
  expect((await dataOf(pack, await smallSite({ files: lonely })))?.contacts.none).toContain('nobody to call');
});

test('a language that no pack translates the page into yet has words of its own; a pack’s stand before them', async () => {
  const estonian = tagged('et-EE');
  expect((await dataOf(pack, await smallSite({ files: estonian }), {}, 'et'))?.title).toBe('Sellest pakist');
  const own = { ...estonian, 'messages.json': JSON.stringify({ et: { 'pack.title': 'Meie pakk' } }) };
  expect((await dataOf(pack, await smallSite({ files: own }), {}, 'et'))?.title).toBe('Meie pakk');
});
