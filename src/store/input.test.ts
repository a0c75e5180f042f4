import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readIfPresent, readInput } from './input.ts';

const folder = mkdtempSync(join(tmpdir(), 'endonym-input-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

writeFileSync(at('closed'), 'secret');
chmodSync(at('closed'), 0o000);
mkdirSync(at('folder'));
symlinkSync(at('loop'), at('loop'));
/** Root may read what is closed to everybody. */
const closed = process.getuid?.() === 0 ? [] : [['closed', 'EACCES']];

test('only a file that is not there is missing', async () => {
  expect(await readIfPresent(at('nothing'))).toBeNull();
  await expect(readInput(at('nothing'))).rejects.toMatchObject({
    code: 'missing',
    message: expect.stringContaining('there is no file'),
  });
});

test.each([...closed, ['folder', 'EISDIR'], ['loop', 'ELOOP']])('%s cannot be read: %s', async (name, code) => {
  for (const read of [readInput, readIfPresent]) {
    await expect(read(at(name))).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(new RegExp(`${name} cannot be read: ${code}`)),
      cause: { code },
    });
  }
});
