import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A block of code of a recipe: what it is (`ts`, `diff`, `json`) and the file that it goes to. */
interface Block {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

interface Recipe {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** The recipes of CONTRIBUTING.md that show code. */
const RECIPES: readonly Recipe[] = readFileSync('CONTRIBUTING.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    blocks: [...section.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', path = '', text = '']) => ({
      ...{ kind, path, text },
    })),
  }))
  .filter(({ blocks }) => blocks.length > 0);
const isLine = ({ kind }: Block) => kind === 'diff';
const isMessages = ({ kind }: Block) => kind === 'json';
const isNew = (block: Block) => !isLine(block) && !isMessages(block);

const copy = mkdtempSync(join(tmpdir(), 'endonym-recipes-'));

/** Runs a tool in the copy. */
function run(tool: string, ...args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, said: stdout + stderr };
}
const node = (...args: readonly string[]) => run(process.execPath, ...args);
const tests = (...args: readonly string[]) => node('node_modules/vitest/vitest.mjs', 'run', '--project=unit', ...args);
const changesOf = (...args: readonly string[]) => run('git', 'diff', '--no-renames', ...args, 'HEAD').said.trim();

beforeAll(() => {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const path of stdout.split('\0').filter((each) => each && existsSync(each)))
    cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const person = ['-c', 'user.name=a newcomer', '-c', 'user.email=newcomer@example.org'];
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  run('git', ...person, 'commit', '--quiet', '--message', 'Before');
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Writes the import first, and after each line that is there already what is added to it. */
function addLines({ path, text }: Block): void {
  const file = join(copy, path);
  let source = readFileSync(file, 'utf8');
  let after = '';
  for (const line of text.trimEnd().split('\n')) {
    if (!line.startsWith('+')) after = line.trim();
    else if (after === '') source = `${line.slice(1)}\n${source}`;
    else {
      expect(source).toContain(after);
      // A declaration of the same words may stand before: the list is what stands last.
      const at = source.lastIndexOf(after) + after.length;
      source = `${source.slice(0, at)}${line.slice(1)}${source.slice(at)}`;
    }
  }
  writeFileSync(file, source);
}

/** Adds what a pack says, to each pack that speaks the language. */
function addMessages({ text }: Block): void {
  const added: Readonly<Record<string, object>> = JSON.parse(text);
  for (const path of run('git', 'ls-files', 'packs/*/messages.json').said.trim().split('\n')) {
    const said: Record<string, object> = JSON.parse(readFileSync(join(copy, path), 'utf8'));
    for (const language of Object.keys(said)) said[language] = { ...said[language], ...added[language] };
    writeFileSync(join(copy, path), `${JSON.stringify(said, null, 2)}\n`);
  }
}

test('CONTRIBUTING.md has a recipe for each list that grows', () => {
  expect(RECIPES.map(({ name }) => name)).toEqual([
    'A language',
    'A region',
    'A pack section',
    'A notice reason',
    'A provider',
    'A page',
    'A command',
  ]);
});

describe.each(RECIPES.map((recipe) => [recipe.name.toLowerCase(), recipe] as const))('%s', (_, { blocks }) => {
  test('is one folder, or one file, and one name in one list', () => {
    const places = blocks.filter(isNew).map(({ path }) => path);
    expect(new Set(places.map((path) => dirname(path))).size).toBe(1);
    for (const path of places) expect(existsSync(path)).toBe(false);
    const [list, ...more] = blocks.filter(isLine);
    expect(more).toEqual([]);
    const added = (list?.text ?? '').split('\n').filter((line) => line.startsWith('+'));
    // Its import, and its name.
    expect(added).toHaveLength(2);
    expect(added[0]).toMatch(/^\+import \{ \w+ \} from '\.\//);
    expect(added[1]).toMatch(/^\+\w+,$/);
  });
});

describe.sequential('a newcomer who follows them all', () => {
  const blocks = RECIPES.flatMap((recipe) => recipe.blocks);
  const lists = blocks.filter(isLine).map(({ path }) => path);

  test('is told by a test what is not in its list yet', { timeout: 120_000 }, () => {
    for (const { path, text } of blocks.filter(isNew)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const { status, said } = tests('src/lists.test.ts', '--reporter=json');
    expect(status).toBe(1);
    expect(JSON.parse(said.slice(said.indexOf('{"')))).toMatchObject({ numFailedTests: RECIPES.length });
  });

  test('has a tree whose types and tests pass, with an import and a name outside of each folder', {
    timeout: 300_000,
  }, () => {
    blocks.filter(isLine).forEach(addLines);
    blocks.filter(isMessages).forEach(addMessages);
    const written = blocks.filter(isNew).map(({ path }) => path);
    expect(node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...lists, ...written)).toMatchObject({
      status: 0,
    });
    expect(changesOf('--name-only', '--', 'src').split('\n').sort()).toEqual([...lists].sort());
    // Of a list in one line, that line is another.
    for (const line of changesOf('--numstat', '--', 'src').split('\n')) expect(line).toMatch(/^2\t[01]\t/);

    for (const project of ['tsconfig.json', 'web/tsconfig.json', 'tsconfig.build.json'])
      expect(node('node_modules/typescript/bin/tsc', '-p', project)).toEqual({ status: 0, said: '' });
    expect(node('scripts/schemas.js')).toEqual({ status: 0, said: '' });
    const passed = tests(
      '--reporter=dot',
      'src/lists',
      'src/words',
      'src/languages/languages',
      'src/regions/regions',
      'src/pack',
      'src/notices',
      'src/models/connect',
      'src/portal',
      'src/cli',
      'src/gateway/configuration',
    );
    expect(passed.status, passed.said).toBe(0);
  });
});
