import { expect, test } from 'vitest';
import { dataOf, smallSite } from '../../../testing/site.ts';
import { missing } from './page.ts';

test('where nothing is, a reader is led to what is served and to the page that checks the log', async () => {
  expect((await dataOf(missing, await smallSite()))?.links).toEqual([
    { href: '/en/d/trial', label: 'trial' },
    { href: '/en/verify', label: 'Verify' },
  ]);
});
