import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const { tiers: TIERS, pure: PURE_TIER } = JSON.parse(readFileSync('tiers.json', 'utf8')) as {
  tiers: string[][];
  pure: number;
};
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('testing/'))
  .map((path) => ({ path, module: path.split('/')[0] ?? '', text: readFileSync(join('src', path), 'utf8') }));
const tierOf = (module: string): number => TIERS.findIndex((names) => names.includes(module));
const linesOf = (text: string): number => text.split('\n').length - 1;
const pathsWhere = (holds: (file: (typeof files)[number]) => boolean): string[] =>
  files.filter(holds).map(({ path }) => path);

/** The rules that a tree breaks, each with the file that breaks it. */
function breaches(folder: string): string[] {
  const args = [resolve('scripts/architecture.js'), 'src', 'web', '-c', resolve('.dependency-cruiser.mjs')];
  const { stdout } = spawnSync(process.execPath, [...args, '-T', 'json'], {
    cwd: folder,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(4);
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

/** A small tree with these files in the place of a repository. */
function treeOf(written: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-tree-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const A = 'export const a = 1;\n';

/** What must not be, in a file of its own each, and the rule that says so. */
const FORBIDDEN = [
  {
    what: 'an arrow upward',
    path: 'src/model-spec/upward.ts',
    text: "import { a } from '../pack/index.ts';\nexport const b = a;\n",
    rule: 'tier-1-model-spec',
  },
  {
    what: 'an arrow upward of a type alone',
    path: 'src/ledger/type.ts',
    text: "import type { A } from '../pack/index.ts';\nexport type B = A;\n",
    rule: 'tier-1-ledger',
  },
  {
    what: 'an import when it runs',
    path: 'src/compile/late.ts',
    text: "export const b = () => import('../gateway/index.ts');\n",
    rule: 'tier-5-compile',
  },
  {
    what: 'the same tier',
    path: 'src/compile/same.ts',
    text: "import { a } from '../readings/index.ts';\nexport const b = a;\n",
    rule: 'tier-5-compile',
  },
  {
    what: 'past an index',
    path: 'src/boundary/past.ts',
    text: "import { a } from '../pack/read.ts';\nexport const b = a;\n",
    rule: 'by-its-index',
  },
  {
    what: 'a file of Node where all is pure',
    path: 'src/formats/file.ts',
    text: "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n",
    rule: 'pure',
  },
  {
    what: 'a library with sockets where all is pure',
    path: 'src/localize/socket.ts',
    text: "import { request } from 'undici';\nexport const b = request;\n",
    rule: 'pure-libraries',
  },
  {
    what: 'a library in the kernel',
    path: 'src/kernel/library.ts',
    text: "import { z } from 'zod';\nexport const b = z;\n",
    rule: 'kernel-imports-nothing',
  },
  {
    what: 'a component that knows more than words',
    path: 'web/src/knows.ts',
    text: "import { a } from '../../src/pack/index.ts';\nexport const b = a;\n",
    rule: 'components-know-words',
  },
  {
    what: 'a component drawn below the pages',
    path: 'src/gateway/draws.ts',
    text: "import { a } from '../../web/src/box.ts';\nexport const c = a;\n",
    rule: 'tier-9-gateway',
  },
  {
    what: 'a circle',
    path: 'src/pack/circle.ts',
    text: "import { d } from './other.ts';\nexport const c = () => d;\n",
    rule: 'no-circle',
  },
];

describe('tiers', () => {
  test('the tree, the table of tiers and AGENTS.md name the same modules', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
      .map(({ name }) => name);
    expect(TIERS.flat().sort()).toEqual(folders.sort());
    const rows = [...readFileSync('AGENTS.md', 'utf8').matchAll(/^\| (\d+) \| ([^|]+) \|/gm)];
    expect(
      rows.map(([, tier, names = '']) => [Number(tier), [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name)]),
    ).toEqual(TIERS.map((names, tier) => [tier, names]));
  });

  test('a module imports lower tiers only, by their index, and none in a circle', () => {
    expect(breaches('.')).toEqual([]);
  });

  describe('what must not be is told', () => {
    const folder = treeOf({
      'src/pack/index.ts': `${A}export type A = typeof a;\n`,
      'src/pack/read.ts': A,
      'src/pack/other.ts': "import { c } from './circle.ts';\nexport const d = () => c;\n",
      'src/gateway/index.ts': A,
      'src/readings/index.ts': A,
      'web/src/box.ts': A,
      ...Object.fromEntries(FORBIDDEN.map(({ path, text }) => [path, text])),
    });
    const told = breaches(folder);
    rmSync(folder, { recursive: true });
    test.each(FORBIDDEN)('$what', ({ path, rule }) => {
      expect(told).toContain(`${path}: ${rule}`);
    });
  });

  test('up to formats nothing reads a clock, a random source, a socket or what only Node has', () => {
    const impure =
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bfetch\(|\bBuffer\b|setTimeout\(|crypto\.randomUUID/;
    expect(
      pathsWhere(({ module, text }) => tierOf(module) <= PURE_TIER && tierOf(module) >= 0 && impure.test(text)),
    ).toEqual([]);
  });
});

describe('how the code reads', () => {
  test('each module says in its first line what it does', () => {
    expect(pathsWhere(({ path, text }) => /^[^/]+\/index\.ts$/.test(path) && !text.startsWith('/** '))).toEqual([]);
  });

  test('the kernel stays small', () => {
    const kernel = files.filter(({ module }) => module === 'kernel');
    expect(kernel.reduce((sum, { text }) => sum + linesOf(text), 0)).toBeLessThan(300);
  });

  test('no file is longer than 400 lines', () => {
    expect(pathsWhere(({ text }) => linesOf(text) > 400)).toEqual([]);
  });

  test('an index names what it exports, twenty names at the most', () => {
    const faces = files.filter(({ path }) => /^[^/]+\/index\.ts$/.test(path));
    const names = (text: string) =>
      [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
        list.split(',').filter((name) => name.trim()),
      );
    expect(faces.filter(({ text }) => names(text).length > MOST_NAMES).map(({ path }) => path)).toEqual([]);
    expect(pathsWhere(({ text }) => /export \*/.test(text))).toEqual([]);
  });

  test('casts stand at the border alone: few in a thousand lines', () => {
    const code = (text: string) =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|^(?:import|export) (?:type )?\{[^}]*\}.*$|'[^'\n]*'|`[^`]*`/gm, '');
    const casts = files.reduce((sum, { text }) => sum + (code(text).match(/\bas (?!const\b)/g)?.length ?? 0), 0);
    const lines = files.reduce((sum, { text }) => sum + linesOf(text), 0);
    expect(casts / (lines / 1000)).toBeLessThanOrEqual(MOST_CASTS);
  });

  test('nothing is cut into crumbs', () => {
    const member =
      /(^|\/)(index\.tsx?|messages\.ts)$|^(languages|regions|pack\/sections|portal\/pages|models\/providers|cli\/commands|formats|notices)\/|\.d\.ts$/;
    expect(pathsWhere(({ path, text }) => !member.test(path) && linesOf(text) < 25).length).toBeLessThan(MOST_CRUMBS);
  });

  test('the command line is a thin front', () => {
    const lines = (some: typeof files) => some.reduce((sum, { text }) => sum + linesOf(text), 0);
    expect(lines(files.filter(({ module }) => module === 'cli')) / lines(files)).toBeLessThan(MOST_CLI);
  });
});

/** Names of one index. */
const MOST_NAMES = 20;
/** Casts in a thousand lines. */
const MOST_CASTS = 2;
/** Files of fewer than 25 lines, indexes, messages and members of lists apart. */
const MOST_CRUMBS = 20;
/** Share of all lines that the command line may have. */
const MOST_CLI = 0.08;
