import { expect, test } from 'vitest';
import { dataOf, smallSite } from '../../../testing/site.ts';
import { notices, publicCounts } from './page.ts';

const COUNTS = [
  { month: '2026-10', directive: 'is.law.tobacco', kind: 'omitted', count: 12 },
  { month: '2026-11', directive: 'is.law.tobacco', kind: 'omitted', count: 3 },
  { month: '2026-11', directive: null, kind: 'added', count: 30 },
] as const;

test('counts stand by rule and month, newest first, named as readers saw them', async () => {
  const data = await dataOf(notices, await smallSite({ counts: COUNTS }));
  expect(data?.table.rows).toEqual([
    { cells: ['November 2026', 'no rule named', 'added', '30'], href: null },
    {
      cells: ['November 2026', 'advertising for tobacco', 'left out', 'fewer than 10'],
      href: '/en/d/trial/rules/is.law.tobacco',
    },
    {
      cells: ['October 2026', 'advertising for tobacco', 'left out', '12'],
      href: '/en/d/trial/rules/is.law.tobacco',
    },
  ]);
});

test('the chart has the newest month; a withheld count has no length', async () => {
  const data = await dataOf(notices, await smallSite({ counts: COUNTS }));
  expect(data?.chart?.title).toBe('Notices by rule in November 2026');
  expect(data?.chart?.bars.map(({ share }) => share)).toEqual([null, 1]);
});

test.each([
  [0, 0],
  [1, null],
  [9, null],
  [10, 10],
])('of %d notices the public sees %s', (count, shown) => {
  expect(publicCounts([{ month: '2026-11', directive: null, kind: 'omitted', count }])[0]?.count).toBe(shown);
});

test('before the first notice the page says that there was none', async () => {
  expect(await dataOf(notices, await smallSite())).toMatchObject({
    none: 'No answer has borne a notice yet.',
    chart: null,
  });
});
