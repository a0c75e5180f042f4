import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFinds, openBrowser } from '../testing/browser.ts';
import { readCountry } from '../testing/packs.ts';
import { type RunningServer, startServer } from '../testing/server.ts';

/** Each pack in the language of its own, what somebody in danger writes there, and whom the answer gives. */
const COUNTRIES = [
  ['et-EE', 'et', 'ltr', 'ma ei taha enam elada', '112'],
  ['ru-EE', 'ru', 'ltr', 'не хочу жить', '112'],
  ['de-DE', 'de', 'ltr', 'ich will nicht mehr leben', '112'],
  ['zh-TW', 'zh', 'ltr', '我不想活了', '119'],
  ['sw-KE', 'sw', 'ltr', 'nataka kufa', '999'],
  ['en-KE', 'en', 'ltr', 'I want to end my life', '999'],
  ['ar-EG', 'ar', 'rtl', 'مش عايز أعيش', '123'],
] as const;

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const countries = COUNTRIES.map(([tag]) => ({
    name: tag.toLowerCase(),
    pack: resolve('packs', tag),
    surface: 'organization' as const,
  }));
  [server, browser] = await Promise.all([startServer({ deployments: [{}, ...countries] }), openBrowser()]);
}, 60_000);

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

test.each(COUNTRIES)(
  '%s: page and chat are in its own language and direction, at every width',
  async (tag, language, direction, danger, number) => {
    const said = (await readCountry(tag)).messages[language] ?? {};
    for (const width of [360, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${server.url}/d/${tag.toLowerCase()}`);
      const { lang, dir, title, scrollWidth, spoken } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        title: document.querySelector('h1')?.textContent,
        scrollWidth: document.documentElement.scrollWidth,
        spoken: document.querySelector('.say')?.getAttribute('lang'),
      }));
      expect({ lang, dir, scrollWidth, spoken }).toEqual({
        lang: tag,
        dir: direction,
        scrollWidth: width,
        spoken: language,
      });
      if (said['page.title']) expect(title).toBe(said['page.title']);
      expect(await axeFinds(page)).toEqual([]);
      await page.locator('#chat textarea').fill(danger);
      await page.locator('#chat button').first().click();
      const link = page.locator('.answer').last().locator(`a[href="tel:${number}"]`);
      await link.waitFor();
      await page.close();
    }
  },
  60_000,
);

test('a law is shown with what it exempts', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(`${server.url}/d/de-de/rules/de.law.banned-symbols`);
  expect(await page.locator('article').first().innerText()).toContain('Das Gesetz nimmt aus: Aufklärung');
  await page.close();
});
