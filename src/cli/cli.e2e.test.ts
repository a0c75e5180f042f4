import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand, startCommand } from '../testing/command.ts';
import { freePort } from '../testing/port.ts';
import { hasShared, sharedPath } from '../testing/shared.ts';
import { COMMANDS } from './commands/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'endonym-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const endonym = (...args: string[]) => runCommand(args);

describe('pack new', () => {
  test.each(['lv-LV', 'ar-EG', 'he-IL', 'fa-IR', 'ja-JP', 'sr-Latn-RS', 'en-KE'])(
    '%s checks clean as it appears',
    (tag) => {
      expect(endonym('pack', 'new', tag, '--out', folder, '--publisher', 'A "quoted": publisher')).toMatchObject({
        status: 0,
        stderr: '',
      });
      const { status, stdout } = endonym('check', join(folder, tag), '--json');
      expect(status).toBe(0);
      expect(JSON.parse(stdout).verdicts.map(({ kind }: { kind: string }) => kind)).toEqual(Array(8).fill('allowed'));
    },
  );

  test('a child lies beside its parent, and a pack that is there is left alone', () => {
    expect(endonym('pack', 'new', 'lt-LT', '--out', folder, '--surface', 'api').status).toBe(0);
    expect(endonym('pack', 'new', 'pl-LT', '--out', folder, '--extends', 'lt-LT').status).toBe(0);
    expect(endonym('check', join(folder, 'pl-LT')).stdout).toContain('lt.safety.stay');
    const before = readFileSync(join(folder, 'lt-LT/pack.yaml'), 'utf8');
    expect(endonym('pack', 'new', 'lt-LT', '--out', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('already'),
    });
    expect(readFileSync(join(folder, 'lt-LT/pack.yaml'), 'utf8')).toBe(before);
  });

  test.each([['lv'], ['lv_LV!'], ['lv-LV', '--extends', 'xx-XX']])('%s is a mistake of use', (...args) => {
    expect(endonym('pack', 'new', ...args, '--out', folder).status).toBe(2);
  });
});

describe('spec', () => {
  test('diff names the renamed level, and what came and went', () => {
    const { stdout, status } = endonym('spec', 'diff', '2025-04-11', '2025-12-18');
    expect(status).toBe(0);
    expect(stdout).toContain('platform → root');
    expect(stdout).toMatch(/sections added \(\d+\)\n {2}\S/);
    expect(stdout).toMatch(/sections removed \(\d+\)\n {2}\S/);
  });

  test('diff with a pack says which of its directives are reached', () => {
    const { stdout } = endonym('spec', 'diff', '2025-09-12', '2025-12-18', '--pack', 'packs/et-EE', '--json');
    const { directives } = JSON.parse(stdout);
    expect(directives[0]).toMatchObject({ directive: expect.stringMatching(/^et\./), sections: expect.any(Array) });
  });

  test.runIf(hasShared)('import of a release gives the digest that is committed', () => {
    const out = join(folder, 'spec.json');
    const file = sharedPath('model-spec/2025-12-18.md');
    expect(endonym('spec', 'import', file, '--id', '2025-12-18', '--out', out).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(
      JSON.parse(readFileSync('model-spec/2025-12-18.json', 'utf8')),
    );
  });

  test('a release that is not there is a mistake of use', () => {
    expect(endonym('spec', 'diff', '2025-04-11', '1999-01-01')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('1999-01-01'),
    });
  });
});

describe('build', () => {
  test('two builds in different folders give one name, and the file bears it', () => {
    const builds = ['a', 'b'].map((name) => {
      const out = join(folder, name);
      return { out, ...JSON.parse(endonym('build', 'packs/et-EE', '--out', out, '--json').stdout) };
    });
    expect(builds[0].release).toBe(builds[1].release);
    expect(builds[0]).toMatchObject({ tag: 'et-EE', verdicts: { refused: 0 } });
    expect(builds[0].layers[0]).toMatchObject({ name: 'frame', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(() => readFileSync(join(builds[0].out, `${builds[0].release}.json`))).not.toThrow();
  });
});

test.each([
  [['build'], 'which pack?'],
  [['serve', '--port', '99999'], '`99999` is no port'],
  [['spec', 'import', 'src', '--id', 'x'], 'src cannot be read: EISDIR'],
  [['spec', 'import', 'nothing.md', '--id', 'x'], 'there is no file nothing.md'],
])('%j is wrong usage', (args, message) => {
  const { status, stderr } = endonym(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('help tells every command and is a success; without a command it is not', () => {
  const { status, stdout } = endonym('--help');
  expect([status, stdout.match(/^ {2}endonym /gm)?.length]).toEqual([0, COMMANDS.length]);
  for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`endonym ${name}\\b.*\\n +${summary}`));
  expect(endonym()).toEqual({ status: 2, stdout, stderr: '' });
  expect(endonym('judge', 'bench', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--model') });
});

test('the command begins with code that this Node compiled when it was built', () => {
  const loading = `
    const { load } = await import('./bin/load.js');
    process.argv.splice(1, Infinity, 'endonym', 'check', 'packs/et-EE', '--json');
    const scripts = load();
    process.once('exit', () => {
      const refused = [...scripts].filter(([, { cachedDataRejected }]) => cachedDataRejected !== false);
      process.stderr.write(refused.map(([file]) => file).join() + ' of ' + scripts.size);
    });`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', loading], { encoding: 'utf8' });
  expect(stderr).toMatch(/^ of (?!0)\d+$/);
});

test('who asks for a page in the moment in which the port opens is answered', async () => {
  const port = String(await freePort());
  const child = startCommand(['serve', '--port', port], { cwd: folder });
  const ended = new Promise((done) => child.once('exit', done));
  try {
    // Asked again and again until somebody listens; from then on, silence is a fault.
    let answer: Response | undefined;
    for (let tries = 0; !answer && tries < 5_000; tries += 1) {
      answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(10_000) }).catch((error) => {
        if (error.name === 'TimeoutError') throw error;
        return undefined;
      });
      if (!answer) await new Promise((done) => setTimeout(done, 2));
    }
    expect(answer?.status).toBe(200);
    expect(await answer?.text()).toContain('Endonym');
  } finally {
    child.kill();
    await ended;
  }
});

describe('review', () => {
  test('a spec that moved is accepted by a person, signed, and the diff says so', () => {
    const pack = join(folder, 'et-EE');
    const key = join(folder, 'ministry.key');
    cpSync('packs/et-EE', pack, { recursive: true });
    const verifier = endonym('keys', 'new', 'ministry.example', '--out', key).stdout.trim();
    appendFileSync(join(pack, 'pack.yaml'), `reviewers: ["${verifier}"]\n`);
    const directive = 'et.culture.accepted-interpretations';
    const signing = ['--pack', pack, '--spec', '2025-09-12', '--key', key];
    expect(endonym('review', directive, ...signing, '--verdict', 'fine').status).toBe(2);
    expect(endonym('review', directive, ...signing, '--verdict', 'allowed')).toMatchObject({ status: 0, stderr: '' });
    const { directives } = JSON.parse(
      endonym('spec', 'diff', '2025-04-11', '2025-09-12', '--pack', pack, '--json').stdout,
    );
    expect(directives.find(({ directive: id }: { directive: string }) => id === directive)).toMatchObject({
      reach: 'text_changed',
      sections: [{ id: 'assume_objective_pov', likeness: expect.any(Number) }],
      review: { verdict: 'allowed', by: 'ministry.example' },
    });
    expect(directives.filter(({ reach }: { reach: string }) => reach === 'untouched').length).toBeGreaterThan(0);
    expect(endonym('check', pack, '--spec', '2025-09-12').stderr).toBe('');
  });

  test('what a person refused says who signed, and names no remedy that was tried', () => {
    const pack = join(folder, 'reviewed', 'lv-LV');
    const key = join(folder, 'reviewer.key');
    endonym('pack', 'new', 'lv-LV', '--publisher', 'x', '--surface', 'organization', '--out', dirname(pack));
    const verifier = endonym('keys', 'new', 'ministry.example', '--out', key).stdout.trim();
    appendFileSync(join(pack, 'pack.yaml'), `reviewers: ["${verifier}"]\n`);
    appendFileSync(
      join(pack, 'culture.yaml'),
      '  - { id: lv.culture.hush, basis: culture, effect: adapt, touches: [], say: { en: Do not mention the strike. } }\n',
    );
    const check = () => endonym('check', pack, '--lang', 'en').stdout;
    expect(check()).toContain('to pass:');
    endonym('review', 'lv.culture.hush', '--pack', pack, '--key', key, '--verdict', 'refused');
    expect(check()).toContain('A person looked at it and signed: ministry.example');
    expect(check()).not.toContain('to pass:');
  });
});
