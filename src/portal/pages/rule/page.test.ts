import { expect, test } from 'vitest';
import { dataOf, ICELAND, smallSite } from '../../../testing/site.ts';
import { rule } from './page.ts';

test('who comes from a notice reads which law it was, what the notice says, and to whom to complain', async () => {
  const data = await dataOf(rule, await smallSite(), { id: 'is.law.tobacco' });
  expect(data?.entry.law).toMatchObject({ name: 'Lög um tóbaksvarnir 7. gr.', id: '6/2002', applies: true });
  expect(data?.notice).toMatchObject({
    text: 'Left out here because of the law: advertising for tobacco (Lög um tóbaksvarnir 7. gr.).',
    complaint: { text: expect.stringContaining('Ombudsman'), url: 'https://www.umbodsmadur.is/' },
  });
});

test('a rule without a notice tells of none', async () => {
  expect(await dataOf(rule, await smallSite(), { id: 'is.culture.first-names' })).toMatchObject({ notice: null });
});

test('it is said since when a rule has stood as it does: a change of another rule does not move the day', async () => {
  const before = { ...ICELAND, 'law.yaml': (ICELAND['law.yaml'] ?? '').replace('Do not write', 'Never write') };
  const site = await smallSite({ before });
  const [first, second] = site.releases.map(({ id }) => id.slice(0, 12));
  expect((await dataOf(rule, site, { id: 'is.law.tobacco' }))?.since?.value).toBe(
    `November 12, 2026, release ${second}`,
  );
  expect((await dataOf(rule, site, { id: 'is.culture.one-view' }))?.since?.value).toBe(
    `November 11, 2026, release ${first}`,
  );
});

test('a rule that the pack does not have, or not on this surface, has no page', async () => {
  const law = `${ICELAND['law.yaml']}    surfaces: [api]\n`;
  const site = await smallSite({ files: { ...ICELAND, 'law.yaml': law } });
  expect(await dataOf(rule, await smallSite(), { id: 'is.law.none' })).toBeNull();
  expect(await dataOf(rule, site, { id: 'is.law.tobacco' })).toBeNull();
});
