import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from './cli/commands/index.ts';
import { LANGUAGES } from './languages/index.ts';
import { PROVIDERS } from './models/index.ts';
import { REASONS } from './notices/reasons/index.ts';
import { SECTIONS } from './pack/sections/index.ts';
import { PAGES } from './portal/pages/index.ts';
import { REGIONS } from './regions/index.ts';

/** What lies in a folder of `src`, a file by its name without the ending: tests, the index and what is named here apart. */
const membersOf = (folder: string, apart: readonly string[] = []): string[] =>
  readdirSync(`src/${folder}`)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !['index', ...apart].includes(name))
    .sort();
const foldersOf = (folder: string): string[] =>
  readdirSync(`src/${folder}`, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();

describe('what lies in the folder of a list is in the list, once, by its own name', () => {
  const cases: readonly [what: string, there: readonly string[], listed: readonly string[]][] = [
    ['language', foldersOf('languages'), LANGUAGES.map(({ tag }) => tag)],
    ['region', foldersOf('regions'), REGIONS.map(({ code }) => code)],
    ['pack section', membersOf('pack/sections', ['rules']), SECTIONS.map(({ name }) => name)],
    ['notice reason', membersOf('notices/reasons'), REASONS.map(({ name }) => name)],
    ['provider', foldersOf('models/providers'), PROVIDERS.map(({ id }) => id)],
    ['page', foldersOf('portal/pages'), PAGES.map(({ name }) => name)],
    ['command', membersOf('cli/commands'), COMMANDS.map(({ name }) => name.replace(' ', '-'))],
  ];
  test.each(cases)('%s', (_, there, listed) => {
    expect([...listed].sort()).toEqual(there);
  });

  test('wire format', () => {
    const imported = [...readFileSync('src/formats/formats.ts', 'utf8').matchAll(/from '\.\/([^/']+)\//g)];
    expect([...new Set(imported.map(([, folder]) => folder))].sort()).toEqual(foldersOf('formats'));
  });
});
