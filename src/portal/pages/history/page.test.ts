import { expect, test } from 'vitest';
import { dataOf, ICELAND, smallSite } from '../../../testing/site.ts';
import { history } from './page.ts';

const before = { ...ICELAND, 'law.yaml': (ICELAND['law.yaml'] ?? '').replace('Do not write', 'Never write') };

test('the log is told newest first; each new release with what it changed, and a link to compare', async () => {
  const site = await smallSite({ before });
  const data = await dataOf(history, site);
  const [first, second] = site.releases.map(({ id }) => id.slice(0, 12));
  expect(data?.lines.map(({ index }) => index)).toEqual([4, 3, 2, 1, 0]);
  expect(data?.lines[0]).toMatchObject({
    text: `trial began to serve release ${second}, through main (eu).`,
    digest: ['trial changed: 0 rules came, 0 went, 1 were reworded or moved.'],
    compare: { href: `/en/d/trial/compare/${first}/${second}` },
  });
  expect(data?.lines[2]).toMatchObject({ digest: [expect.stringContaining('for the first time')], compare: null });
});

test('a new rule by law, and a new departure, are named', async () => {
  const older = {
    ...ICELAND,
    'law.yaml': 'directives: []\n',
    'culture.yaml': 'directives: []\n',
  };
  const data = await dataOf(history, await smallSite({ before: older }));
  expect(data?.lines[0]?.digest).toEqual([
    'trial changed: 4 rules came, 0 went, 0 were reworded or moved.',
    'New by law: Lög um tóbaksvarnir 7. gr..',
    'New departures from the Model Spec: is.culture.one-view.',
  ]);
});

test('what concerns another deployment is not told here; an incident is, in the reader’s language', async () => {
  const at = '2026-11-20T10:00:00Z';
  const site = await smallSite({
    more: [
      { type: 'deployment_retired', at, deployment: 'other', release: '1'.repeat(64) },
      { type: 'incident', at, deployment: 'trial', text: { is: 'Bilun.', en: 'A fault.' } },
    ],
  });
  const [incident] = (await dataOf(history, site, {}, 'is'))?.lines ?? [];
  expect(incident?.text).toContain('Bilun.');
  expect((await dataOf(history, site))?.lines.map(({ text }) => text)).not.toContainEqual('other ended.');
});
