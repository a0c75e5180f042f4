import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awaitCommand, startCommand } from '../testing/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'endonym-authoring-'));
const pack = join(folder, 'de-DE');
let server: Server;
let url: string;

/** A CASE server with one package. */
beforeAll(async () => {
  cpSync('packs/de-DE', pack, { recursive: true });
  const curriculum = readFileSync('packs/et-EE/curriculum/bioloogia.json', 'utf8');
  server = createServer((request, response) => {
    if (request.url?.includes('/CFPackages/one')) response.end(curriculum);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ims/case/v1p1/CFPackages`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const endonym = (...args: string[]) => awaitCommand(args);

test('terms go to a terminology manager and come back; a fault writes nothing', async () => {
  const tbx = join(folder, 'terms.tbx');
  expect((await endonym('terms', 'export', pack, '--out', tbx)).status).toBe(0);
  const before = readFileSync(join(pack, 'terms.csv'), 'utf8');
  writeFileSync(tbx, readFileSync(tbx, 'utf8').replace('<term>Standart</term>', '<term>Standart</term>'));
  expect((await endonym('terms', 'import', tbx, '--pack', pack)).stdout).toContain('0 terms added');
  expect(readFileSync(join(pack, 'terms.csv'), 'utf8')).toBe(before);
  const csv = join(folder, 'more.csv');
  writeFileSync(csv, 'concept,preferred,deprecated,note,source\nnew-one,Neues,,,https://example.org/\n');
  expect((await endonym('terms', 'import', csv, '--pack', pack)).stdout).toContain('1 terms added');
  writeFileSync(csv, 'concept,preferred\nx,y\n');
  const after = readFileSync(join(pack, 'terms.csv'), 'utf8');
  expect(await endonym('terms', 'import', csv, '--pack', pack)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('more.csv:1:1'),
  });
  expect(readFileSync(join(pack, 'terms.csv'), 'utf8')).toBe(after);
});

test('a curriculum comes from a CASE server, or from a table; a pack with it checks clean', async () => {
  expect(await endonym('curriculum', 'import', `${url}/one`, '--pack', pack, '--out', 'biologie.json')).toMatchObject({
    status: 0,
  });
  expect(existsSync(join(pack, 'curriculum/biologie.json'))).toBe(true);
  expect(await endonym('curriculum', 'import', `${url}/none`, '--pack', pack)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('answered 404'),
  });
  const table = join(folder, 'physik.csv');
  writeFileSync(table, 'code,parent,type,statement\nP1,,Course,Mechanik\n');
  expect((await endonym('curriculum', 'import', table, '--pack', pack)).status).toBe(2);
  const { stdout } = await endonym(
    'curriculum',
    'import',
    table,
    '--pack',
    pack,
    '--title',
    'Physik',
    '--source',
    'https://example.org/p',
  );
  expect(stdout).toContain('Physik: 1 items');
  expect((await endonym('check', pack)).status).toBe(0);
});

test('watching tells each change of the pack, and a fault, and goes on', async () => {
  const child = startCommand(['check', pack, '--watch']);
  let told = '';
  child.stdout?.on('data', (text) => (told += text));
  child.stderr?.on('data', (text) => (told += text));
  const until = async (words: string) => {
    for (let tries = 0; tries < 200 && !told.includes(words); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toContain(words);
    told = '';
  };
  await until('watching');
  appendFileSync(join(pack, 'culture.yaml'), '  - id: de.culture.extra\n    basis: nonsense\n');
  await until('unknown-key');
  writeFileSync(join(pack, 'culture.yaml'), readFileSync('packs/de-DE/culture.yaml', 'utf8'));
  await until('de.culture.conversation');
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
}, 30_000);
