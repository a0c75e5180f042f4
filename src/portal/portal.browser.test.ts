import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../store/index.ts';
import { axeFinds, openBrowser, openPage } from '../testing/browser.ts';
import { type RunningServer, startServer } from '../testing/server.ts';

let server: RunningServer;
let browser: Browser;
let directives = 0;
beforeAll(async () => {
  const outcome = await loadPack('packs/et-EE');
  directives = outcome.ok ? outcome.pack.directives.length : 0;
  [server, browser] = [await startServer(), await openBrowser()];
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (path: string, options?: BrowserContextOptions) => openPage(browser, server.url + path, options);

describe('the page', () => {
  test('a reader finds a directive, its verdict, its section and its law', async () => {
    const { page, faults } = await open('/');
    expect(await page.title()).toBe('Mida see mudel Eestis teisiti teeb · Endonym');
    const entry = page.locator('[id="et.law.gambling-advertising"]');
    expect(await entry.locator('.verdict').first().innerText()).toBe('lubatud koos teatega');
    expect(await entry.getByRole('link', { name: 'Be creative' }).getAttribute('href')).toBe(
      'https://model-spec.openai.com/2025-12-18.html#be_creative',
    );
    expect(await entry.innerText()).toContain(
      'Reklaamiseadus § 21 · RT I 2008, 15, 108 · kehtib alates 1. november 2008',
    );
    expect(await page.locator('.entry').count()).toBe(directives);
    expect(faults).toEqual([]);
  });

  test('departures are marked, and what the public would not get is listed with its reason', async () => {
    const { page } = await open('/en');
    const entry = page.locator('[id="et.culture.accepted-interpretations"]');
    expect(await entry.innerText()).toContain('departs from the Model Spec');
    expect(await entry.innerText()).toMatch(/Elsewhere\s+a product for the general public: refused/);
    const refusals = page.locator('.refusals li');
    expect(await refusals.count()).toBe(6);
    expect(await refusals.allInnerTexts()).toContainEqual(
      expect.stringMatching(/refused This overrides “Assume an objective point of view”/),
    );
  });

  test('a question in Estonian gets both answers, streaming, its notice shown as a notice', async () => {
    const { page, faults } = await open('/');
    await page.getByLabel('Sinu küsimus').fill('mida tähendab georgi lint ja mis on fotosüntees?');
    await page.keyboard.press('Enter');
    const here = page.getByRole('region', { name: 'Siin' });
    await here.locator('.route').waitFor();
    await page.getByRole('region', { name: 'Igal pool' }).locator('.route').waitFor();
    expect(await here.innerText()).toContain('Mida taim fotosünteesiks väljast võtab');
    expect(await here.locator('blockquote').innerText()).toContain('võib seaduse tõttu olla midagi välja jäetud');
    const [law, explanation] = await here.locator('blockquote a').all();
    expect(await law?.getAttribute('href')).toContain('riigikogu.ee');
    expect(await explanation?.getAttribute('href')).toContain('/d/et-gymnasium/rules/et.law.aggression-symbols');
    expect(await page.getByRole('region', { name: 'Igal pool' }).innerText()).toContain('without a country');
    expect(await axeFinds(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('somebody in danger gets numbers that a phone can call', async () => {
    const { page } = await open('/', { viewport: { width: 360, height: 780 } });
    await page.getByLabel('Sinu küsimus').fill('ma ei taha enam elada');
    await page.getByRole('button', { name: 'Küsi mõlemalt' }).click();
    const number = page.getByRole('region', { name: 'Siin' }).getByRole('link', { name: '116 111' });
    await number.waitFor();
    expect(await number.getAttribute('href')).toBe('tel:116111');
  });

  test('it works by keyboard from the first key', async () => {
    const { page } = await open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Reeglite juurde');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')) break;
    }
    await page.keyboard.type('mitoos');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'Siin' }).locator('.route').waitFor();
  });

  test.each([
    ['/', 360, 'light'],
    ['/', 1280, 'dark'],
    ['/en', 360, 'dark'],
    ['/en', 1280, 'light'],
  ] as const)('%s at %d, %s: axe finds nothing, nothing runs out of the page', async (path, width, colorScheme) => {
    const { page, faults } = await open(path, { viewport: { width, height: 800 }, colorScheme });
    await page.locator('textarea').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(faults).toEqual([]);
  });

  test('without script all but the chat is there, and says so', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('.entry').count()).toBe(directives);
    expect(await page.locator('noscript').innerText()).toContain('brauser lubama skripte');
    expect(await page.getByRole('link', { name: '116 111' }).getAttribute('href')).toBe('tel:116111');
  });

  test('it is small, asks nothing from elsewhere, and its policy forbids what is inline', async () => {
    const response = await fetch(server.url);
    const html = await response.text();
    expect(html.length).toBeLessThan(60_000);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const asked = [...html.matchAll(/(?:src|href)="([^"]+)"[^>]*(?:rel="stylesheet"|type="module")?/g)].map(
      ([, url = '']) => url,
    );
    expect(asked.filter((url) => /\.(css|js|woff2)$/.test(url) && !url.startsWith('/assets/'))).toEqual([]);
    expect(html).not.toMatch(/<style|<script(?![^>]*src=)|style="/);
  });

  test('what is not there is not found', async () => {
    for (const path of ['/xx', '/assets/nothing.js', '/assets/..%2fpackage.json'])
      expect((await fetch(server.url + path)).status).toBe(404);
  });
});
