import { expect, test } from 'vitest';
import { dataOf, smallSite } from '../../../testing/site.ts';
import { spec } from './page.ts';

test('each rule that touches a section which changed is told, with how much of the section is the same', async () => {
  const data = await dataOf(spec, await smallSite());
  expect(data?.explain).toContain('From 2025-09-12 to 2025-12-18');
  expect(data?.reached).toEqual([
    {
      id: 'is.culture.one-view',
      href: '/en/d/trial/rules/is.culture.one-view',
      say: 'Speak of Iceland only.',
      sections: [
        { title: 'Assume an objective point of view', changes: expect.stringMatching(/another text, \d+% of/) },
      ],
      verdicts: ['the verdict stays'],
    },
  ]);
});

test('a release of the Model Spec that nobody knows has no page', async () => {
  expect(await dataOf(spec, await smallSite(), { other: '1999-01-01' })).toBeNull();
});
