import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awaitCommand } from '../testing/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'endonym-judge-'));
const pack = join(folder, 'de-DE');
let server: Server;
let url: string;
let asked = 0;

/** A judge on a real port: it finds that words about plain verbs change the subject, in two votes of three, and nothing else. */
beforeAll(async () => {
  cpSync('packs/de-DE', pack, { recursive: true });
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      const { messages, response_format } = JSON.parse(Buffer.concat(parts).toString());
      const suspicious = messages[1].content.includes('Hauptwortketten') && asked % 3 !== 0;
      const opinion = { sections: [], asks: suspicious ? ['change_subject'] : [] };
      const content = response_format.type === 'json_schema' ? JSON.stringify(opinion) : 'not in form';
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message: { content } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const endonym = (...args: string[]) => awaitCommand(args, { env: { OPENAI_API_KEY: 'k' } });

const checked = async () => JSON.parse((await endonym('check', pack, '--surface', 'organization', '--json')).stdout);

test('a judge’s disagreement needs a person; the judge stands in the report and in the release', async () => {
  expect((await checked()).judged).toBe(false);
  const { status, stdout } = await endonym('judge', pack, '--model', 'strict-1', '--url', url);
  expect({ status, asked: asked % 3 }).toEqual({ status: 0, asked: 0 });
  expect(stdout).toContain('de.language.plain reaches further than it declares: change_subject');
  const report = await checked();
  expect(report).toMatchObject({ judged: true, judge: { model: 'strict-1', votes: 3 } });
  const doubtful = report.verdicts.filter(({ kind }: { kind: string }) => kind === 'needs_review');
  expect(doubtful).toMatchObject([{ directive: 'de.language.plain', reasons: [{ code: 'undeclared' }] }]);
  const built = JSON.parse((await endonym('build', pack, '--out', folder, '--json')).stdout);
  expect(JSON.parse(readFileSync(built.file ?? join(folder, `${built.release}.json`), 'utf8')).judge).toMatchObject({
    model: 'strict-1',
    prompt_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
}, 60_000);

test('an edited directive is unjudged again', async () => {
  const file = join(pack, 'culture.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Sei freundlich', 'Sei sehr freundlich'));
  expect((await checked()).judged).toBe(false);
});

test('the bench measures cues and judge on the same directives', async () => {
  const { cues, judge, directives } = JSON.parse(
    (await endonym('judge', 'bench', '--model', 'strict-1', '--url', url, '--json')).stdout,
  );
  expect(directives).toBeGreaterThanOrEqual(120);
  expect(cues.all.recall).toBeGreaterThan(0.8);
  expect(judge.all).toMatchObject({ recall: 0, flagged: 0 });
  expect((await endonym('judge', pack)).status).toBe(2);
}, 60_000);
