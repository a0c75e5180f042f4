import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compile } from './compile/index.ts';
import { TermFinder } from './patterns/index.ts';
import { loadPack, loadSpec } from './store/index.ts';

const TAGS = await readdir('packs');

const released = async (tag: string) => {
  const outcome = await loadPack(`packs/${tag}`);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  const spec = await loadSpec(outcome.pack.spec);
  if (!spec) throw new Error(`no spec ${outcome.pack.spec}`);
  return { pack: outcome.pack, release: compile(outcome.pack, spec).release };
};

test.each(TAGS)(
  '%s holds what a country needs: terms, laws of different effect, help, a voice, evaluations',
  async (tag) => {
    const { pack, release } = await released(tag);
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
    const { pack, release } = await released(tag);
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
