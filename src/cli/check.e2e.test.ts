import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => runCommand(args);
  const copy = (name: string, file: string, from: string, to: string): string => {
    const path = join(folder, name);
    cpSync('packs/et-EE', path, { recursive: true });
    writeFileSync(join(path, file), readFileSync(join(path, file), 'utf8').replace(from, to));
    return path;
  };

  test('a faulty pack ends with 2 and one line a fault; JSON stays one document', () => {
    const path = copy('faulty', 'culture.yaml', 'effect: override', 'efect: override');
    const { status, stderr, stdout } = run('check', path, '--json');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('culture.yaml:23:5 unknown-key')]);
    expect(JSON.parse(stdout).diagnostics).toHaveLength(1);
  });

  test('a section that the spec does not have is an answer of no: 1', () => {
    const path = copy('unknown', 'culture.yaml', 'touches: [be_warm]', 'touches: [be_warmer]');
    const { status, stdout } = run('check', path, '--surface', 'organization', '--json');
    expect(status).toBe(1);
    const refused = JSON.parse(stdout).verdicts.filter(({ kind }: { kind: string }) => kind === 'refused');
    expect(refused).toMatchObject([
      { directive: 'et.culture.conversation', reasons: [{ code: 'unknown-section', section: 'be_warmer' }] },
    ]);
  });

  test('Estonia has no refusal as an organization; for the general public it has just those of the table', () => {
    expect(run('check', 'packs/et-EE').status).toBe(0);
    const { status, stdout } = run('check', 'packs/et-EE', '--surface', 'first_party', '--json');
    expect(status).toBe(1);
    const refused = JSON.parse(stdout).verdicts.filter(({ kind }: { kind: string }) => kind === 'refused');
    expect(
      refused.map((v: { directive: string; reasons: { code: string }[] }) => [v.directive, v.reasons[0]?.code]),
    ).toEqual([
      ['et.law.aggression-symbols', 'law.uncited'],
      ['et.law.prescription-advertising', 'law.uncited'],
      ['et.law.medicine-warning', 'law.uncited'],
      ['et.law.data-consent', 'law.uncited'],
      ['et.culture.accepted-interpretations', 'commitment.above-guideline'],
      ['et.pedagogy.graded-work', 'commitment.above-guideline'],
    ]);
  });

  test('Maarja is answered in Estonian', () => {
    const env = { LC_ALL: 'et_EE.UTF-8' };
    const { stdout } = runCommand(['check', 'packs/et-EE', '--surface', 'first_party'], { env });
    expect(stdout).toContain('keelatud  et.culture.accepted-interpretations');
    expect(stdout).toContain('kirjuta termin: see on lubatud igal pool');
  });

  test.each([
    [['check', 'packs/nowhere'], 'no pack at packs/nowhere'],
    [['check', 'packs/et-EE', '--surface', 'moon'], 'no surface `moon`'],
    [['check', 'packs/et-EE', '--spec', '1999-01-01'], 'no Model Spec release 1999-01-01'],
    [['check', 'packs/et-EE', '--port', '1'], 'takes no --port'],
    [['fly'], 'no command `fly`'],
    [['spec', 'fly'], 'no command `spec fly`'],
    [['check'], 'which pack?'],
    [['check', 'packs/et-EE', 'packs/de-DE'], 'takes PACK, and not'],
    [['judge', 'packs/et-EE'], 'which model judges?'],
  ])('wrong usage %j ends with 2 and says why', (args, words) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test('two builds in different folders and on different days give the same release', () => {
    const copyOfIt = join(folder, 'elsewhere', 'packs', 'et-EE');
    cpSync('packs/et-EE', copyOfIt, { recursive: true });
    const build = (path: string, day: string): string => {
      // A clock that stands on another day: the release must not notice.
      const clock = join(folder, `clock-${day}.mjs`);
      writeFileSync(
        clock,
        `const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length ? a : ['${day}T12:00:00Z'])); } static now() { return new D('${day}T12:00:00Z').getTime(); } };`,
      );
      const args = ['build', path, '--out', join(folder, day), '--json'];
      return JSON.parse(runCommand(args, { node: ['--import', clock] }).stdout).release;
    };
    const first = build('packs/et-EE', '2026-11-24');
    expect(build(copyOfIt, '2031-02-03')).toBe(first);
    expect(readFileSync(join(folder, '2026-11-24', `${first}.json`))).toEqual(
      readFileSync(join(folder, '2031-02-03', `${first}.json`)),
    );
  });
});
