import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keys, logIn } from '../../ledger/index.ts';
import { startBucket } from '../../testing/bucket.ts';
import { size } from '../../testing/size.ts';
import { openDatabase } from '../database.ts';
import type { LogFiles, LogLock } from './backend.ts';
import { bucketFiles, bucketLock, fileLock, folderFiles, LogWriter, postgresLock } from './index.ts';

const signer = keys.signer('log.test/endonym', new Uint8Array(32).fill(7));
const base = mkdtempSync(join(tmpdir(), 'endonym-log-'));
afterAll(() => rmSync(base, { recursive: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const writerOf = (files: LogFiles, lock: LogLock) => new LogWriter(files, lock, signer, () => crypto.randomUUID());
const filesAt = (name: string) => folderFiles(join(base, name), join(base, `${name}.state`));
const lockAt = (name: string) => fileLock(join(base, `${name}.state`, 'lock'));

const GO_PACKAGES = '/usr/share/gocode/src/golang.org/x/mod/sumdb';
const hasGo = existsSync(GO_PACKAGES) && spawnSync('go', ['version']).status === 0;
if (!hasGo) console.warn('skipping Go’s verifier: golang-go and golang-golang-x-mod-dev are not installed');

function goVerifies(folder: string): string {
  const env = {
    ...process.env,
    GO111MODULE: 'off',
    GOPATH: '/usr/share/gocode',
    GOCACHE: join(base, 'go-cache'),
    GOFLAGS: '',
  };
  const program = resolve('src/testing/verify-log.go');
  const { stdout, stderr } = spawnSync('go', ['run', program, folder, keys.showVerifier(signer)], {
    env,
    encoding: 'utf8',
  });
  return stdout.trim() || stderr.trim();
}

test.skipIf(!hasGo).each([1, 2, 255, 256, 257, 70_000])(
  'a log of %d entries verifies with Go’s own packages',
  { timeout: 300_000 },
  async (count) => {
    const name = `go-${count}`;
    const writer = writerOf(filesAt(name), lockAt(name));
    await Promise.all(Array.from({ length: count }, (_, index) => writer.append(bytesOf(`entry ${index}`))));
    expect(goVerifies(join(base, name))).toBe(`${count} entries verified`);
  },
);

/** PostgreSQL inside this process, and the server that the machine has, where it has one. */
const SERVER = 'postgres://postgres@127.0.0.1:5432/postgres';
const server = openDatabase({ url: SERVER, folder: '' });
const hasServer = await server.query('select 1').then(
  () => true,
  () => false,
);
if (!hasServer) console.warn('skipping the lock in a PostgreSQL server: none listens on 127.0.0.1:5432');
const inside = openDatabase({ folder: join(base, 'pg') });
afterAll(async () => {
  if (hasServer) await server.query('drop table if exists log_head');
  await Promise.all([server.close(), inside.close()]);
});

const { bucket, close: closeBucket } = await startBucket();
afterAll(closeBucket);

describe.each([
  ['files', true, filesAt, lockAt],
  ['PGlite', true, filesAt, (name: string) => postgresLock(inside, name)],
  ['a PostgreSQL server', hasServer, filesAt, (name: string) => postgresLock(server, `${name} ${process.pid}`)],
  ['a bucket', true, () => bucketFiles(bucket), () => bucketLock(bucket)],
] as const)('writers that lock by %s', (kind, available, filesFor, lockFor) => {
  test.skipIf(!available)('append at once: each entry has one place, and nothing is lost', async () => {
    const name = `several-${kind.replaceAll(' ', '-')}`;
    const writers = [1, 2, 3].map(() => writerOf(filesFor(name), lockFor(name)));
    const given = await Promise.all(
      Array.from({ length: 60 }, async (_, number) => {
        const entry = `entry ${number}`;
        const writer = writers[number % 3] as LogWriter;
        return [await writer.append(bytesOf(entry)), entry] as const;
      }),
    );
    const files = filesFor(name);
    expect(new Set(given.map(([index]) => index)).size).toBe(60);
    const { checkpoint, faults } = await logIn(files).verify(signer, await files.list());
    expect([checkpoint?.size, faults]).toEqual([60, []]);
    const entries = (await logIn(files).entries(60)).map((bytes) => new TextDecoder().decode(bytes));
    for (const [index, entry] of given) expect(entries[index]).toBe(entry);
  });

  test.skipIf(!available)('a head is swapped once: who comes second is told', async () => {
    const lock = lockFor(`swap-${kind.replaceAll(' ', '-')}`);
    const before = (await lock.read())?.sequence ?? 0;
    const next = (step: number, staged: string) => ({ sequence: before + step, size: before + step, staged });
    const swapped = await Promise.all(['a', 'b', 'c'].map((staged) => lock.swap(next(1, staged))));
    expect(swapped.filter(Boolean)).toHaveLength(1);
    expect(await lock.swap(next(1, 'd'))).toBe(false);
    expect(await lock.swap(next(2, 'e'))).toBe(true);
    expect(await lock.read()).toEqual(next(2, 'e'));
  });
});

test('a commit that its writer did not live to publish is published by the next', async () => {
  const files = filesAt('killed');
  const dying: LogFiles = { ...files, write: () => Promise.reject(new Error('killed')) };
  await expect(writerOf(dying, lockAt('killed')).append(bytesOf('first'))).rejects.toThrow('killed');
  expect(await files.read('checkpoint')).toBeNull();
  expect(await writerOf(files, lockAt('killed')).append(bytesOf('second'))).toBe(1);
  const entries = (await logIn(files).entries(2)).map((bytes) => new TextDecoder().decode(bytes));
  expect(entries).toEqual(['first', 'second']);
  expect((await logIn(files).verify(signer, await files.list())).faults).toEqual([]);
});

test('an entry that the log cannot hold is refused, and the next is taken', async () => {
  const writer = writerOf(filesAt('long'), lockAt('long'));
  await expect(writer.append(new Uint8Array(70_000))).rejects.toThrow(RangeError);
  expect(await writer.append(bytesOf('short'))).toBe(0);
});

const CRASHES = size(6, 30);

test(`writers killed at random moments, two at a time, ${CRASHES} times; \`npm run crash\` does 1,000`, {
  timeout: 300_000,
}, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/crash.js'], {
    env: { ...process.env, CRASHES: String(CRASHES) },
    encoding: 'utf8',
  });
  console.log(stdout.trim());
  expect([status, stderr]).toEqual([0, '']);
});
