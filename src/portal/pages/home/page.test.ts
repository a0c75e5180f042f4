import { expect, test } from 'vitest';
import { dataOf, ICELAND, smallSite } from '../../../testing/site.ts';
import { home } from './page.ts';

test('every rule that the model is told stands under its basis; what is refused stands apart, with its reason', async () => {
  const data = await dataOf(home, await smallSite());
  expect(data?.groups.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
    ['Custom', ['is.culture.first-names', 'is.culture.one-view']],
    ['Law', ['is.law.tobacco']],
  ]);
  expect(data?.refused.map(({ id, message }) => [id, message])).toEqual([
    ['is.culture.weapons', expect.stringContaining('red line against critical harm')],
  ]);
  expect(data?.difference).toContain('Iceland changes this model by 3 rules: 1 rest on law, 1 depart');
});

test('what the general public would not get is said where an organization is served, and not where the public is', async () => {
  const organization = await dataOf(home, await smallSite());
  expect(organization?.publicRefusals.map(({ id }) => id)).toEqual(['is.culture.one-view', 'is.culture.weapons']);
  const files = {
    ...ICELAND,
    'pack.yaml': (ICELAND['pack.yaml'] ?? '').replace('[organization, api]', '[first_party]'),
  };
  const open = await dataOf(home, await smallSite({ files, published: { surface: 'first_party' } }));
  expect(open?.publicRefusals).toEqual([]);
  expect(open?.refused.map(({ id }) => id)).toEqual(['is.culture.one-view', 'is.culture.weapons']);
});

test('a reader is led to the page in the other language, and rules are in the language of the page', async () => {
  const site = await smallSite();
  const icelandic = await dataOf(home, site, {}, 'is');
  expect(icelandic?.otherIntroduction).toMatchObject({ language: 'en', href: '/en/d/trial' });
  expect(icelandic?.groups[0]?.entries[0]).toMatchObject({
    say: 'Ávarpaðu fólk með fornafni.',
    language: 'is',
    href: '/d/trial/rules/is.culture.first-names',
  });
});

test('one deployment is nothing to choose from; one that is refused is named', async () => {
  const site = await smallSite();
  expect((await dataOf(home, site))?.deployments).toEqual([]);
  const refused = { ...site, refused: new Map([['public', 'its release is unsigned']]) };
  expect((await dataOf(home, refused))?.deployments).toEqual([
    expect.objectContaining({ name: 'trial', current: true }),
    { name: 'public', href: null, note: 'not served', current: false },
  ]);
});
