import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A room imports rooms of lower floors only, never its own floor. AGENTS.md and the folder tree say the same. */
const FLOORS: Readonly<Record<string, number>> = {
  kernel: 0,
  i18n: 1,
  patterns: 1,
  'model-spec': 1,
  ledger: 1,
  notices: 2,
  languages: 2,
  regions: 2,
  pack: 3,
  boundary: 4,
  readings: 5,
  compile: 5,
  localize: 6,
  formats: 7,
  models: 8,
  store: 8,
  publish: 9,
  gateway: 9,
  portal: 10,
  cli: 11,
};
/** Up to this floor all is pure: no file, socket, clock or random source; it runs in a browser too. */
const PURE = 7;
const IMPURE =
  /\bfrom 'node:|\bfrom 'undici'|\bprocess\.|\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bfetch\(|\bBuffer\b|setTimeout\(/;
const KERNEL_LINES = 300;

const src = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('testing/'))
  .map((path) => ({ path, room: path.split('/')[0] ?? '', text: readFileSync(join(src, path), 'utf8') }));

const importsOf = ({ path, text }: { path: string; text: string }): string[] =>
  [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)]
    .map(([, target = '']) => target)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(src, resolve(join(src, dirname(path)), target)));

/** What breaks the rule, of the files given. */
function breaches(checked: readonly { path: string; room: string; text: string }[]): string[] {
  return checked.flatMap((file) =>
    importsOf(file).flatMap((target) => {
      const other = target.split('/')[0] ?? '';
      if (other === file.room) return [];
      const below = (FLOORS[other] ?? 99) < (FLOORS[file.room] ?? -1);
      const byItsFace = target === `${other}/index.ts`;
      return below && byItsFace ? [] : [`${file.path} imports ${target}`];
    }),
  );
}

describe('the floors', () => {
  test('every room has its floor', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in FLOORS))).toEqual([]);
  });

  test('a room imports lower rooms only, by their index', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(breaches(files)).toEqual([]);
  });

  test('the rule itself can fail', () => {
    const bad = { path: 'model-spec/x.ts', room: 'model-spec', text: "import { a } from '../pack/index.ts';" };
    const inside = { path: 'cli/x.ts', room: 'cli', text: "import { a } from '../pack/read.ts';" };
    expect(breaches([bad, inside])).toHaveLength(2);
  });

  test('up to localize all is pure', () => {
    const impure = files.filter(({ room, text }) => (FLOORS[room] ?? 99) <= PURE && IMPURE.test(text));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  test('the kernel imports nothing and stays small', () => {
    const kernel = files.filter(({ room }) => room === 'kernel');
    expect(kernel.flatMap(({ text }) => [...text.matchAll(/from '(?!@noble\/hashes)([^.][^']*)'/g)])).toEqual([]);
    expect(kernel.reduce((sum, { text }) => sum + text.split('\n').length, 0)).toBeLessThan(KERNEL_LINES);
  });

  test('each room says in its first line what it does', () => {
    const faces = files.filter(({ path }) => /^[^/]+\/index\.ts$/.test(path));
    expect(faces.filter(({ text }) => !text.startsWith('/** ')).map(({ path }) => path)).toEqual([]);
  });
});
