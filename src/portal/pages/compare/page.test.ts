import { expect, test } from 'vitest';
import { dataOf, type Files, ICELAND, smallSite } from '../../../testing/site.ts';
import { compare } from './page.ts';

const before: Files = {
  ...ICELAND,
  'law.yaml': (ICELAND['law.yaml'] ?? '').replace('for tobacco.', 'of any tobacco.'),
  'terms.csv': 'concept,preferred,deprecated,note,source\nphone,sími,telefónn,,https://malid.is/\n',
};

async function compared(files = before) {
  const site = await smallSite({ before: files });
  const [from = '', to = ''] = site.releases.map(({ id }) => id);
  return { site, from, to, data: await dataOf(compare, site, { from, to: to.slice(0, 12) }) };
}

test('a changed rule is shown by word, and only the line that changed', async () => {
  const { data } = await compared();
  const [rule] = data?.groups[0]?.compared ?? [];
  expect(rule).toMatchObject({ id: 'is.law.tobacco', change: 'changed' });
  expect(rule?.rows.map(({ label }) => label)).toEqual(['Words']);
  const words = (side: 'before' | 'after') =>
    rule?.rows[0]?.[side].filter(({ differs }) => differs).map(({ text }) => text.trim());
  expect([words('before')?.join(' '), words('after')?.join(' ')]).toEqual(['of any', 'for']);
  expect(data?.same.rules).toHaveLength(3);
});

test('a term that came is shown with what it stands in the place of', async () => {
  const { data } = await compared();
  expect(data?.terms?.rows).toEqual([
    { label: 'computer', before: [], after: [{ text: 'tölva ≠ kompúter', differs: true }] },
  ]);
});

test('releases that say the same say so; one that the log does not know has no page', async () => {
  const { site, from, data } = await compared(ICELAND);
  expect(data).toMatchObject({ nothing: 'No rule and no term differs.', groups: [], terms: null });
  expect(await dataOf(compare, site, { from, to: 'f'.repeat(12) })).toBeNull();
});
