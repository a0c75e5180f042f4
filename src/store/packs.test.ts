import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPack, packFolders } from './packs.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'endonym-packs-'));
});
afterAll(() => rm(folder, { recursive: true }));

const redacting = async (name: string, pattern: string) => {
  const files = new Map([
    ['pack.yaml', 'tag: lv-LV\nname: { en: Latvia }\npublisher: a test\nspec: 2025-12-18\nsurfaces: [api]\n'],
    [
      'culture.yaml',
      `directives:
  - id: lv.one
    basis: culture
    effect: omit
    touches: []
    say: x
    information: i
    notice: omitted-by-school
    redact: { patterns: ['${pattern}'] }
`,
    ],
  ]);
  await packFolders.save(join(folder, name), files);
  return loadPack(join(folder, name));
};

test('a pack whose pattern could hang a gateway is refused at its place; one that is proven is read', async () => {
  expect(await redacting('slow', '(?:a{1,40}){1,40}b')).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'slow-pattern', at: { file: 'culture.yaml', line: 9, column: 26 } }],
  });
  expect(await redacting('fast', 'a{1,40}b')).toMatchObject({ ok: true });
});
