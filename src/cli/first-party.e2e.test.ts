import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { startServer } from '../testing/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'endonym-first-party-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** The command, as an operator calls it. */
const endonym = (...args: readonly string[]) => runCommand(args, { cwd: folder });

const keys: Record<string, string> = {};
let release = '';

/** A configuration whose log lies in a folder of its own. */
function configuration(log: string, operator = 'operator'): string {
  const file = at(`${log}.yaml`);
  writeFileSync(
    file,
    `deployments:
  - { name: et-avalik, pack: et-EE, surface: first_party }
ledger: { dir: ${log}/log, origin: log.test/endonym, operator: "${keys[operator]}", countries: { et-EE: "${keys.country}" } }
`,
  );
  return file;
}

/** Serving nothing but a first-party deployment that has no standing ends at once, and says why. */
const served = (file: string) => endonym('serve', '--config', file, '--port', '0');
const publish = (file: string, statement: string | null) => {
  rmSync(release.replace(/\.json$/, '.statement'), { force: true });
  if (statement !== null) writeFileSync(release.replace(/\.json$/, '.statement'), statement);
  return endonym('release', 'publish', release, '--config', file);
};
const signedBy = (...names: readonly string[]): string => {
  rmSync(release.replace(/\.json$/, '.statement'), { force: true });
  for (const name of names) expect(endonym('release', 'sign', release, '--key', at(`${name}.key`)).status).toBe(0);
  return readFileSync(release.replace(/\.json$/, '.statement'), 'utf8');
};

beforeAll(() => {
  cpSync('packs/et-EE', at('et-EE'), { recursive: true });
  const pack = at('et-EE/pack.yaml');
  writeFileSync(pack, readFileSync(pack, 'utf8').replace('surfaces: [', 'surfaces: [first_party, '));
  for (const name of ['country', 'operator', 'stranger']) {
    keys[name] = endonym('keys', 'new', `${name}.ee`, '--out', at(`${name}.key`)).stdout.trim();
  }
  endonym('build', 'et-EE', '--out', at('releases'));
  release = join(at('releases'), readdirSync(at('releases')).find((name) => name.endsWith('.json')) as string);
});

describe('a first-party deployment is not served', () => {
  function both(): string {
    return signedBy('country', 'operator');
  }

  // Each refusal has its own test beside `publish/admit.ts`; these go the operator's whole way.
  const cases: readonly [name: string, statement: (() => string) | null, words: string][] = [
    ['that is in no log', null, 'there is no log yet'],
    ['that the country alone signed', () => signedBy('country'), 'signed once'],
    ['whose activation is not in the log', both, 'not in the log'],
  ];

  test.each(cases)('%s', (name, statement, words) => {
    const file = configuration(name.replaceAll(' ', '-'));
    if (statement) expect(publish(file, statement() || null).status).toBe(0);
    const { status, stderr } = served(file);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
    // What it lacks cannot be passed over by activating it.
    if (statement && statement !== both) {
      const activated = endonym('release', 'activate', 'et-avalik', '--config', file);
      expect([activated.status, activated.stderr]).toEqual([1, expect.stringContaining(words)]);
    }
  });

  test('a changed release is not signed, and a signature over other words is not published', () => {
    const changed = release.replace(/[0-9a-f]{64}/, 'f'.repeat(64));
    writeFileSync(changed, readFileSync(release));
    expect(endonym('release', 'sign', changed, '--key', at('country.key'))).toMatchObject({ status: 2 });
    const file = configuration('other-words');
    const words = both().replace(/allowed=\d+/, 'allowed=99');
    expect(publish(file, words)).toMatchObject({ status: 2, stderr: expect.stringContaining('something else') });
  });
});

test('signed by both, logged and activated it is served; when its log goes back it is no more, and others go on', async () => {
  const file = configuration('whole');
  expect(publish(file, signedBy('country', 'operator')).status).toBe(0);
  const older = at('older');
  cpSync(at('whole/log'), older, { recursive: true });
  const activate = (key: string) =>
    endonym('release', 'activate', 'et-avalik', '--config', file, '--key', at(`${key}.key`));
  expect(activate('country')).toMatchObject({ status: 1, stderr: expect.stringContaining('signed once') });
  expect(activate('operator').status).toBe(0);
  const firstParty = {
    deployments: [{}, { name: 'et-avalik', pack: at('et-EE'), surface: 'first_party' }],
    ledger: {
      dir: at('whole/log'),
      origin: 'log.test/endonym',
      operator: keys.operator,
      countries: { 'et-EE': keys.country },
    },
  } as const;
  const server = await startServer(firstParty);
  const ask = async (model: string) => {
    const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'fotosüntees' }] });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/v1/chat/completions`, { method: 'POST', headers, body });
    return { status: response.status, body: (await response.json()) as { error?: { code: string; message: string } } };
  };
  try {
    expect((await ask('et-avalik')).status).toBe(200);
    // The same model without the release is closed on this surface.
    expect((await ask('et-avalik:baseline')).status).toBe(404);
    rmSync(at('whole/log'), { recursive: true });
    cpSync(older, at('whole/log'), { recursive: true });
    await server.reload();
    const refused = await ask('et-avalik');
    expect([refused.status, refused.body.error?.code]).toEqual([503, 'deployment_not_served']);
    expect(refused.body.error?.message).toContain('went backwards');
    expect((await ask('et-gymnasium')).status).toBe(200);
  } finally {
    await server.close();
  }
});

describe('endonym log verify', () => {
  const log = () => at('verified/log');
  beforeAll(() => {
    publish(configuration('verified'), null);
  });

  test('says that the whole log is as it was logged, and proves an entry', () => {
    const whole = endonym('log', 'verify', log(), '--json');
    expect([whole.status, JSON.parse(whole.stdout)]).toEqual([
      0,
      expect.objectContaining({ ok: true, size: 1, faults: [] }),
    ]);
    const one = JSON.parse(endonym('log', 'verify', log(), '--entry', '0', '--json').stdout);
    expect(one.entry).toMatchObject({ index: 0, entry: { type: 'pack_released', tag: 'et-EE' } });
    expect(endonym('log', 'verify', log(), '--entry', '7')).toMatchObject({ status: 2 });
    expect(endonym('log', 'verify', at('nowhere'))).toMatchObject({ status: 2 });
  });

  test('names the file when a byte of it is another', () => {
    const files = readdirSync(log(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(4);
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      const bytes = readFileSync(path);
      const changed = Buffer.from(bytes);
      changed[bytes.length >> 1] = (changed[bytes.length >> 1] as number) ^ 1;
      writeFileSync(path, changed);
      const { status, stdout } = endonym('log', 'verify', log());
      expect([name, status, stdout.split(' ')[0]?.replace(',', '')]).toEqual([name, 1, path.slice(log().length + 1)]);
      writeFileSync(path, bytes);
    }
  });

  test('a log that shrank or was rewritten is not the one that was remembered; a witness signs only one that grew', () => {
    const remembered = at('remembered');
    writeFileSync(remembered, readFileSync(join(log(), 'checkpoint')));
    const before = at('before');
    cpSync(log(), before, { recursive: true });
    publish(at('verified.yaml'), null);
    expect(endonym('log', 'verify', log(), '--since', remembered)).toMatchObject({ status: 0 });
    expect(endonym('log', 'witness', log(), '--key', at('stranger.key'), '--since', remembered)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('— stranger.ee '),
    });
    // The checkpoint with the witness's signature is still the log's own.
    expect(endonym('log', 'verify', log(), '--since', remembered)).toMatchObject({ status: 0 });
    const now = join(log(), 'checkpoint');
    expect(endonym('log', 'verify', before, '--since', now)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('fewer entries'),
    });
    expect(endonym('log', 'witness', before, '--key', at('stranger.key'), '--since', now)).toMatchObject({ status: 1 });
  });
});
