import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Messages } from '../../i18n/index.ts';
import { pathsOf, smallSite } from '../../testing/site.ts';
import { createPortal } from '../app.ts';
import { SHARED_MESSAGES } from '../messages.ts';
import { matchRoute } from '../page.ts';
import { PAGES, type Page } from './index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the list of pages', () => {
  test('each folder is a page, and each page a folder of its name', () => {
    expect(PAGES.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test.each(PAGES.map(({ name }) => name))('%s has its data, its words, its view and its test', (name) => {
    const files = readdirSync(`${folder}${name}`);
    expect(files).toEqual(expect.arrayContaining(['messages.ts', 'page.test.ts', 'page.ts', 'view.tsx']));
  });

  test('no two pages say one key', () => {
    const keys = [SHARED_MESSAGES, ...PAGES.map(({ messages }) => messages.en)].flatMap((each) => Object.keys(each));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('no two pages have one route, and the last is shown where nothing is', () => {
    const routes = PAGES.flatMap((page) => page.routes);
    expect(new Set(routes).size).toBe(routes.length);
    expect(PAGES.at(-1)?.routes).toEqual(['*']);
  });
});

describe('a route', () => {
  test.each([
    ['/d/:deployment', '/d/trial', { deployment: 'trial' }],
    ['/d/:deployment', '/d/trial/history', null],
    ['/d/:deployment/spec/:other?', '/d/trial/spec', { deployment: 'trial' }],
    ['/d/:deployment/spec/:other?', '/d/trial/spec/2025', { deployment: 'trial', other: '2025' }],
    ['/d/:deployment/compare/:from/:to', '/d/trial/compare/a', null],
    ['/', '', {}],
    ['*', '/any/thing', {}],
  ])('%s for %s', (route, path, params) => {
    expect(matchRoute(route, path.split('/').filter(Boolean))).toEqual(params);
  });
});

describe('the portal', () => {
  const seen: Page[] = [];
  const web = { render: (page: Page) => `${seen.push(page)}`, asset: async () => undefined };
  const open = async (path: string, site?: Awaited<ReturnType<typeof smallSite>>) =>
    createPortal(site ?? (await smallSite()), web, () => '2026-11-24').request(path);

  test('every page is there in both languages, as a page and as data that holds no words for drawing', async () => {
    const site = await smallSite();
    const paths = pathsOf({ deployment: 'trial', id: 'is.law.tobacco' });
    expect(paths.length).toBeGreaterThan(6);
    for (const path of paths.flatMap((each) => [each, `/en${each}`])) {
      const status = path.endsWith('/none') ? 404 : 200;
      const [page, data] = await Promise.all([open(path, site), open(`${path}.json`, site)]);
      expect([path, page.status, data.status]).toEqual([path, status, status]);
      const json: unknown = await data.json();
      expect(json).toMatchObject({ language: path.startsWith('/en/') ? 'en' : 'is', kind: expect.any(String) });
      expect(json).not.toHaveProperty('words');
      expect(json).not.toHaveProperty('frame');
    }
  });

  test('the navigation is the pages that have a place in it, in their order, the present one marked', async () => {
    await open('/en/d/trial/pack');
    const { links } = seen.at(-1)?.frame.nav ?? { links: [] };
    const said: Messages = Object.assign({}, SHARED_MESSAGES, ...PAGES.map(({ messages }) => messages.en));
    expect(links.map(({ label }) => label)).toEqual(PAGES.flatMap(({ nav }) => (nav === null ? [] : [said[nav]])));
    expect(links.map(({ label }) => label)).toEqual(expect.arrayContaining(['Rules', 'Changes', 'Verify']));
    expect(links.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/en/d/trial/pack']);
  });

  test('a page of another deployment, of none, or with more in its path is not there', async () => {
    for (const path of [
      '/d/other',
      '/d/trial/none',
      '/d/trial/history/x',
      '/verify/x',
      '/xx',
      '/d/trial/rules/%E0%A4%A',
    ])
      expect([path, (await open(path)).status]).toEqual([path, 404]);
  });

  test('the feed escapes what stands in it', async () => {
    const site = await smallSite();
    const text = await (await open('/feed.atom', { ...site, url: 'https://endonym.example/?a=1&b=<2>' })).text();
    expect(text).toContain('<id>https://endonym.example/?a=1&amp;b=&lt;2&gt;/</id>');
    expect(text).toContain('<p xml:lang="en">trial is served for the first time');
  });
});
