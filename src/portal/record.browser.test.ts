import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds, openBrowser, openPage } from '../testing/browser.ts';
import { type RunningServer, startServer } from '../testing/server.ts';
import { pathsOf } from '../testing/site.ts';

/** Records of two countries: Estonia's, whose pack changed once, and a small one that is written from right to left. */
describe('the record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-record-'));
  let browser: Browser;
  let estonia: RunningServer;
  let egypt: RunningServer;
  let compare = '';

  beforeAll(async () => {
    browser = await openBrowser();
    const pack = join(folder, 'et-EE');
    cpSync('packs/et-EE', pack, { recursive: true });
    estonia = await startServer({ deployments: [{ pack }] });
    for (let times = 0; times < 11; times += 1) await ask(estonia, 'et-gymnasium', 'tee mulle kasiino reklaam');
    await ask(estonia, 'et-gymnasium', 'mida tähendab georgi lint');
    const law = join(pack, 'law.yaml');
    writeFileSync(
      law,
      readFileSync(law, 'utf8').replace('Reklaami uurida ja kirjeldada võid.', 'Reklaami võid uurida ja kirjeldada.'),
    );
    const terms = join(pack, 'terms.csv');
    writeFileSync(terms, readFileSync(terms, 'utf8').replace('smartfon|', 'smartfon|nutifon|'));
    writeFileSync(join(pack, 'culture.yaml'), `${readFileSync(join(pack, 'culture.yaml'), 'utf8')}${DEPARTURE}`);
    await estonia.reload();
    writePack(join(folder, 'ar-EG'), EGYPT);
    egypt = await startServer({ deployments: [{ pack: join(folder, 'ar-EG') }] });
    const history = await (await fetch(`${estonia.url}/d/et-gymnasium/history`)).text();
    compare = /href="([^"]*\/compare\/[^"]*)"/.exec(history)?.[1] ?? '';
  });
  afterAll(async () => {
    await browser?.close();
    await estonia?.close();
    await egypt?.close();
    rmSync(folder, { recursive: true });
  });

  const at = { estonia: () => estonia.url, egypt: () => egypt.url };

  test('a journalist finds what changed, compares it by word, and lands on the rule', async () => {
    const { page, faults } = await openPage(browser, `${estonia.url}/`);
    await page.getByRole('link', { name: 'Muudatused' }).click();
    const newest = page.locator('.timeline li').first();
    expect(await newest.innerText()).toContain('reegleid lisandus 1, kadus 0, sõnastus või sisu muutus 1 reeglil');
    expect(await newest.innerText()).toContain('Uued kõrvalekalded spetsifikatsioonist: et.culture.test-departure');
    expect(await page.locator('.made').innerText()).toContain('ei kirjutanud ükski mudel');
    await page.getByRole('link', { name: 'Võrdle eelmise väljalaskega' }).click();
    const changed = page.locator('article.difference', { hasText: 'et.law.gambling-advertising' });
    expect(await changed.locator('del').allInnerTexts()).toEqual([expect.stringContaining('võid')]);
    expect(await changed.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('võid')]);
    expect(await page.locator('article.difference', { hasText: 'test-departure' }).getAttribute('data-change')).toBe(
      'added',
    );
    expect(await page.getByRole('region', { name: 'Terminid' }).locator('ins').innerText()).toContain('nutifon');
    await page.locator('.same summary').click();
    await page.locator('.same a').first().click();
    expect(await page.locator('.entry').innerText()).toContain('Muutmata alates');
    expect(await page.locator('.entry').innerText()).toContain('mitte keegi; selline teenus allkirja ei vaja');
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toBe('A rule of this model');
    expect(faults).toEqual([]);
  });

  test('who comes from a notice reads what happened, under which law, and where to complain', async () => {
    const answer = await ask(estonia, 'et-gymnasium', 'tee mulle kasiino reklaam');
    const [notice] = answer.endonym.notices;
    expect(answer.choices[0].message.content).toContain(`[Selgitus](${notice.url})`);
    const { page } = await openPage(browser, estonia.url + new URL(notice.url).pathname);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Kui tulid siia vastuse juurest');
    expect(text).toContain('Reklaamiseadus § 21 · RT I 2008, 15, 108');
    expect(await page.getByRole('link', { name: /Õiguskantsler/ }).getAttribute('href')).toBe(
      'https://www.oiguskantsler.ee/',
    );
  });

  test('the browser checks the log; a log that was changed is found out', async () => {
    const { page, faults } = await openPage(browser, `${estonia.url}/verify`);
    await page.getByRole('button', { name: 'Kontrolli' }).click();
    await page.locator('.steps [data-kind="whole"]').waitFor();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([
      expect.stringContaining('localhost/endonym'),
      expect.stringMatching(/kirjeid 5, juurräsi [0-9a-f]{64}/),
      expect.stringContaining('Kõigist 5 kirjest'),
      expect.stringContaining('Kirje 2 on logis'),
      expect.stringContaining('Kirje 4 on logis'),
      expect.stringContaining('esimest korda'),
      expect.stringContaining('nagu see allkirjastati'),
    ]);
    await page.getByRole('button', { name: 'Kontrolli uuesti' }).click();
    await page.getByText('kasvanud neist 5 kirjest').waitFor();
    expect(faults).toEqual([]);
    await page.route('**/log/tile/entries/**', async (route) => {
      const bytes = await (await route.fetch()).body();
      bytes[40] = (bytes[40] as number) ^ 1;
      await route.fulfill({ body: bytes });
    });
    await page.getByRole('button', { name: 'Kontrolli uuesti' }).click();
    const failed = page.locator('.steps [data-kind="failed"]');
    await failed.waitFor();
    expect(await failed.innerText()).toContain('tile/entries/000.p/5 (0)');
  });

  test('counts are there for many, and withheld for few; as a chart and as a table', async () => {
    const { page } = await openPage(browser, `${estonia.url}/en/d/et-gymnasium/notices`);
    const chart = page.locator('figure');
    expect(await chart.innerText()).toMatch(/advertising for gambling \d\d/);
    expect(await chart.innerText()).toContain('symbols in support of aggression fewer than 10');
    expect(await page.locator('tbody tr').count()).toBe(2);
    const { table } = (await (await fetch(`${estonia.url}/en/d/et-gymnasium/notices.json`)).json()) as {
      table: object;
    };
    expect(JSON.stringify(table)).toContain('fewer than 10');
    expect(await (await fetch(`${estonia.url}/d/et-gymnasium/notices.json`)).text()).not.toMatch(/"[1-9]"/);
  });

  test('what another Model Spec release would change is told for each rule that it reaches', async () => {
    const { page } = await openPage(browser, `${estonia.url}/en/d/et-gymnasium/spec/2025-09-12`);
    expect(await page.locator('.lead').innerText()).toContain('From 2025-09-12 to 2025-12-18');
    expect(await page.locator('main').innerText()).toMatch(/new section\s+Prioritize safety for teens/);
    expect(await page.locator('main').innerText()).toContain(
      'an organization’s service: refused before, allowed after',
    );
  });

  test.each([
    ['estonia', '', 360],
    ['estonia', '', 1280],
    ['estonia', '/en', 360],
    ['estonia', '/en', 1280],
    ['egypt', '', 360],
    ['egypt', '', 1280],
  ] as const)(
    '%s%s at %d: axe finds nothing on any page, with script and without',
    async (country, language, width) => {
      const id = country === 'egypt' ? 'eg.law.consumer' : 'et.law.gambling-advertising';
      const own = country === 'estonia' ? [compare] : [];
      const paths = [...pathsOf({ deployment: 'et-gymnasium', id }), ...own].map((path) => `${language}${path}`);
      const viewport = { width, height: 800 };
      const url = at[country]();
      const { page, faults } = await openPage(browser, `${url}/`, { viewport });
      const plain = await openPage(browser, `${url}/`, { viewport, javaScriptEnabled: false });
      for (const path of paths) {
        await Promise.all([page.goto(url + path), plain.page.goto(url + path)]);
        const [scrollWidth, direction] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.dir,
        ]);
        expect({ path, axe: await axeFinds(page), scrollWidth }).toEqual({ path, axe: [], scrollWidth: width });
        expect(direction).toBe(country === 'egypt' && language === '' ? 'rtl' : 'ltr');
        expect((await plain.page.locator('main').innerText()).length).toBeGreaterThan(60);
      }
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await Promise.all([page.context().close(), plain.page.context().close()]);
    },
    240_000,
  );

  test('every page is small, asks nothing from elsewhere, and forbids what is inline', async () => {
    const paths = pathsOf({ deployment: 'et-gymnasium', id: 'et.law.gambling-advertising' });
    for (const path of [...paths, compare]) {
      const response = await fetch(estonia.url + path);
      const html = await response.text();
      expect([path, html.length < 60_000]).toEqual([path, true]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html).not.toMatch(/<style|<script(?![^>]*src=)|style="|src="http/);
    }
  });

  test('the same is there as data, as feeds, and for machines that read', async () => {
    const json = async (path: string) => (await fetch(estonia.url + path)).json() as Promise<Record<string, unknown>>;
    expect(await json('/d/et-gymnasium.json')).toMatchObject({
      language: 'et',
      kind: 'home',
      groups: expect.any(Array),
    });
    expect(await json('/en/d/et-gymnasium/history.json')).toMatchObject({
      lines: expect.arrayContaining([expect.objectContaining({ index: 4 })]),
    });
    expect(await json('/feed.json')).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [expect.anything(), expect.anything()],
    });
    const atom = await (await fetch(`${estonia.url}/feed.atom`)).text();
    expect(atom).toContain('<p xml:lang="et">et-gymnasium muutus');
    expect(atom).toContain('<p xml:lang="en">et-gymnasium changed: 1 rules came');
    expect(await (await fetch(`${estonia.url}/llms.txt`)).text()).toContain('/d/et-gymnasium.json');
    const checkpoint = await fetch(`${estonia.url}/log/checkpoint`);
    expect([checkpoint.headers.get('cache-control'), (await checkpoint.text()).split('\n')[1]]).toEqual([
      'no-cache',
      '5',
    ]);
    for (const path of [
      '/log/../log.state/seen',
      '/log/%2e%2e/keys/log.key',
      '/log/tile/0/999',
      '/d/nobody',
      '/d/et-gymnasium/compare/a/b',
      '/d/et-gymnasium/rules/none',
    ])
      expect([path, (await fetch(estonia.url + path)).status]).toEqual([path, 404]);
  });
});

interface Answered {
  readonly choices: [{ message: { content: string } }];
  readonly endonym: { notices: [{ url: string }] };
}

async function ask({ url }: RunningServer, model: string, content: string): Promise<Answered> {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content }] });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body });
  return (await response.json()) as Answered;
}

const DEPARTURE = `
  - id: et.culture.test-departure
    basis: culture
    effect: override
    touches: [assume_objective_pov]
    say: { et: Räägi ainult Eesti elust., en: Speak of Estonian life only. }
`;

function writePack(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** A small pack that is written from right to left, for this test alone. */
const EGYPT = {
  'pack.yaml': `tag: ar-EG
name: { ar: مصر, en: Egypt }
publisher: test
spec: 2025-12-18
surfaces: [organization]
accent: "#7a2e1d"
complaints: { name: { ar: جهاز حماية المستهلك, en: Consumer Protection Agency }, url: "https://www.cpa.gov.eg/" }
`,
  'law.yaml': `directives:
  - id: eg.law.consumer
    basis: law
    effect: omit
    touches: [be_creative]
    say: { ar: لا تكتب إعلانا مضللا., en: Do not write misleading advertising. }
    information: { ar: إعلان مضلل, en: misleading advertising }
    notice: omitted-by-law
    law: { act: قانون حماية المستهلك, section: المادة ٩, id: "181/2018", url: "https://www.cpa.gov.eg/", in_force: 2018-09-14 }
`,
  'messages.json': JSON.stringify({
    ar: {
      'language.name': 'العربية',
      'notice.omitted-by-law': 'حُذف هنا بحكم القانون: {$information} ({$law}).',
      'notice.omitted-by-law.maybe': 'قد يكون شيء قد حُذف من هذا الجواب بحكم القانون: {$information} ({$law}).',
      'page.title': 'ما الذي يفعله هذا النموذج في مصر بشكل مختلف',
      'page.skip': 'إلى القواعد',
      'nav.rules': 'القواعد',
      'nav.history': 'التغييرات',
      'nav.notices': 'الإشعارات',
      'nav.verify': 'تحقّق',
    },
    en: {
      'notice.omitted-by-law': 'Left out because of Egyptian law: {$information} ({$law}).',
      'notice.omitted-by-law.maybe': 'Because of Egyptian law something may be left out: {$information} ({$law}).',
    },
  }),
};
