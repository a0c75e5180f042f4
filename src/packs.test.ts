import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { TermFinder } from './patterns/index.ts';
import { readCountry, released } from './testing/packs.ts';

const TAGS = await readdir('packs');

const countryAndRelease = async (tag: string) => {
  const pack = await readCountry(tag);
  return { pack, release: (await released(pack)).release };
};

test.each(TAGS)(
  '%s holds what a country needs: terms, laws of different effect, help, a voice, evaluations',
  async (tag) => {
    const { pack, release } = await countryAndRelease(tag);
    expect(release.terms.length).toBeGreaterThanOrEqual(60);
    const laws = pack.directives.filter(({ basis }) => basis === 'law');
    expect(laws.length).toBeGreaterThanOrEqual(5);
    expect(new Set(laws.map(({ effect }) => effect)).size).toBeGreaterThanOrEqual(2);
    for (const { law } of laws) expect([law?.act, law?.section, law?.id, law?.in_force].every(Boolean)).toBe(true);
    expect(release.contacts.some(({ kind }) => kind === 'emergency')).toBe(true);
    for (const { hours, languages } of release.contacts)
      expect([hours, languages.length > 0].every(Boolean)).toBe(true);
    expect(pack.voice.voices?.length).toBeGreaterThan(0);
    expect(pack.suites.length).toBeGreaterThan(0);
  },
);

test.each(TAGS)(
  '%s: each term that it deprecates, and each sign of danger, is found where it stands in a sentence',
  async (tag) => {
    const { pack, release } = await countryAndRelease(tag);
    const finder = new TermFinder(release.terms);
    const around = (words: string) =>
      `${/\p{Script=Han}/u.test(words) ? '我說' : '— '}${words}${/\p{Script=Han}/u.test(words) ? '了' : '.'}`;
    const missed = pack.terms.flatMap(({ deprecated, preferred }) =>
      deprecated.filter((form) => !finder.find(around(form)).some(({ rule }) => rule.preferred === preferred)),
    );
    expect(missed).toEqual([]);
    const danger = new RegExp(release.danger ?? '(?!)', 'iu');
    const unseen = Object.values(pack.dangerCues)
      .flat()
      .filter((cue) => !danger.test(around(cue)));
    expect(unseen).toEqual([]);
  },
);

test('docs/sources.md is what the packs say', async () => {
  expect(await readFile('docs/sources.md', 'utf8')).toBe(
    execFileSync('node', ['scripts/sources.js', '--print'], { encoding: 'utf8' }),
  );
});
