import { expect, test } from 'vitest';
import { dataOf, ICELAND, smallSite } from '../../../testing/site.ts';
import { verify } from './page.ts';

test('the page shows the signed head and the key, and the command that checks the same', async () => {
  const data = await dataOf(verify, await smallSite());
  expect(data).toMatchObject({
    checkpoint: { text: 'a signed head' },
    key: { text: 'endonym.example+test-key' },
    command: { text: 'npx endonym log verify https://endonym.example/log' },
  });
});

test('the script proves the activations of what is served here, and has words with places for what it finds', async () => {
  const at = '2026-11-20T10:00:00Z';
  const site = await smallSite({
    before: { ...ICELAND, 'culture.yaml': 'directives: []\n' },
    more: [{ type: 'deployment_retired', at, deployment: 'other', release: '1'.repeat(64) }],
  });
  const data = await dataOf(verify, site);
  expect(data?.check.entries).toEqual([2, 4]);
  expect(data?.check.words['verify.step.signature']).toBe(
    'The signature on the log’s head holds: {size} entries, root {root}.',
  );
});
