import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasShared, readShared } from '../testing/shared.ts';
import { diffSpecs } from './diff.ts';
import { readSpec } from './digest.ts';
import type { Spec } from './section.ts';

const RELEASES = ['2025-02-12', '2025-04-11', '2025-09-12', '2025-12-18'];
const committed = (id: string): Spec =>
  JSON.parse(readFileSync(new URL(`../../model-spec/${id}.json`, import.meta.url), 'utf8'));

describe.runIf(hasShared)('the four public releases', () => {
  test.each(RELEASES)('%s: every heading with an id is a section, every authority is read', async (id) => {
    const markdown = readShared(`model-spec/${id}.md`);
    const { spec } = await readSpec(markdown, id);
    // Counted another way than the reader does: line by line, code fences tracked by hand.
    let fence = '';
    const headings = markdown.split('\n').filter((line) => {
      const mark = /^(~~~|```)/.exec(line)?.[1] ?? '';
      if (mark && (fence === '' || fence === mark)) fence = fence ? '' : mark;
      return !fence && /^#+ .*\{#/.test(line);
    });
    expect(spec.sections.map((s) => s.id)).toEqual(headings.map((line) => /\{#([\w-]+)/.exec(line)?.[1]));
    expect(spec.sections.map((s) => s.authority)).toEqual(
      headings.map((line) => /authority=(\w+)/.exec(line)?.[1]?.replace('platform', 'root') ?? null),
    );
    const ids = new Set(spec.sections.map((s) => s.id));
    expect(spec.sections.flatMap((s) => s.refs).filter((ref) => !ids.has(ref))).toEqual([]);
  });

  test.each(RELEASES)('%s: the committed digest is what the reader gives today', async (id) => {
    expect((await readSpec(readShared(`model-spec/${id}.md`), id)).spec).toEqual(committed(id));
  });

  test('every example is read, with its good and bad answers', async () => {
    const markdown = readShared('model-spec/2025-12-18.md');
    const { examples } = await readSpec(markdown, '2025-12-18');
    expect(examples.length).toBe(markdown.match(/^\*\*Example\*\*:/gm)?.length);
    const answers = examples.flatMap((example) => example.answers);
    expect(answers.length).toBe(markdown.match(/<assistant[^>]*>\s*<!--\s*(GOOD|BAD|OK)/g)?.length);
    expect(examples.every((example) => example.prompt.length > 0)).toBe(true);
  });
});

test('2025-12-18 states three red lines and three commitments', () => {
  const { red_lines, commitments } = committed('2025-12-18');
  expect(red_lines.map(({ id }) => id)).toEqual(['red_line.harm', 'red_line.human_control', 'red_line.privacy']);
  expect(commitments.map(({ id }) => id)).toEqual([
    'commitment.safety_information',
    'commitment.transparency',
    'commitment.above_guideline',
  ]);
});

test('from 2025-04-11 to 2025-12-18: platform became root, and what came and went is named', () => {
  const diff = diffSpecs(committed('2025-04-11'), committed('2025-12-18'));
  expect(diff.authority_renamed).toMatchObject([{ level: 'root', from: 'platform', to: 'root' }]);
  expect(diff.added).toContain('prioritize_teen_safety');
  expect(diff.added).toContain('red_line_principles');
  expect(diff.removed).toContain('be_engaging');
  expect(diff.authority).toContainEqual({ id: 'comply_with_laws', from: 'root', to: 'system' });
  expect(diff.red_lines).toHaveLength(3);
});

test('a release compared with itself shows nothing', () => {
  const { from, to, ...changes } = diffSpecs(committed('2025-09-12'), committed('2025-09-12'));
  expect(Object.values(changes).flat()).toEqual([]);
});

test('an authority nobody knows is refused with its line', async () => {
  await expect(readSpec('# A {#a}\n\n## B {#b authority=emperor}\n', 'x')).rejects.toThrow(/line 3.*`emperor`/);
  await expect(readSpec('# A {#a}\n\n# B {#a}\n', 'x')).rejects.toThrow(/line 3.*`a` a second time/);
});
