import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { configurationFrom } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'endonym-configuration-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'endonym.yaml');
const read = (text: string, environment: Record<string, string> = {}) => {
  writeFileSync(file, text);
  return configurationFrom(file, environment);
};
const DEPLOYMENT = 'deployments:\n  - { name: a, pack: packs/et-EE, surface: api, upstream: main, model: m }\n';
const UPSTREAM = `upstreams: { main: { base_url: "https://api.example/v1", api_key: "\${KEY}" } }\n`;

test('variables come from the environment, and places are relative to the file', async () => {
  const bucket = `ledger: { key: log.key, bucket: { url: "https://s3.example/log", region: eu, access_key_id: id, secret_access_key: "\${SECRET}" } }\n`;
  expect(await read(UPSTREAM + DEPLOYMENT + bucket, { KEY: 'k', SECRET: 's' })).toMatchObject({
    upstreams: { main: { api_key: 'k' } },
    deployments: [{ pack: join(folder, 'packs/et-EE') }],
    ledger: {
      dir: join(folder, 'data/log'),
      key: join(folder, 'log.key'),
      bucket: { url: 'https://s3.example/log', accessKeyId: 'id', secretAccessKey: 's' },
    },
  });
});

test.each([
  ['a variable that the environment does not have', UPSTREAM + DEPLOYMENT, /asks for \$\{KEY\}/],
  [
    'an upstream that is not there',
    DEPLOYMENT,
    /endonym\.yaml:2:\d+ unknown-upstream: found `main`, expected one of the upstreams, and there are none/,
  ],
  ['a key that nobody knows', `${DEPLOYMENT}nonsense: 1\n`, /endonym\.yaml:3:1 unknown-key/],
])('%s is told at its place', async (_, text, message) => {
  await expect(read(text)).rejects.toMatchObject({ code: 'invalid', message: expect.stringMatching(message) });
});

test('only a file that is not there is said not to be there', async () => {
  const missing = join(folder, 'none.yaml');
  await expect(configurationFrom(missing, {})).rejects.toMatchObject({ code: 'missing' });
  await expect(configurationFrom(folder, {})).rejects.toMatchObject({ code: 'unreadable', cause: { code: 'EISDIR' } });
});
