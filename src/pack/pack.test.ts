import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { judgePack } from '../boundary/index.ts';
import type { Spec } from '../spec/index.ts';
import { loadPackFiles, loadSpec } from '../store/index.ts';
import { jsonSchemas, type PackFiles, provenanceOf, readPack } from './index.ts';

const estonia = await loadPackFiles('packs/et-EE');
const spec = (await loadSpec()) as Spec;
const changed = (file: string, from: string | RegExp, to: string): PackFiles => {
  const before = estonia.get(file) ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return new Map([...estonia, [file, after]]);
};
const faultsOf = (files: PackFiles) => {
  const outcome = readPack(files);
  return outcome.ok ? [] : outcome.diagnostics;
};

/** Compulsory subjects of the national curriculum for upper secondary schools (RT I, 14.01.2011, 2, § 11). */
const COMPULSORY = [
  'Eesti keel',
  'Kirjandus',
  'Võõrkeeled',
  'Matemaatika',
  'Bioloogia',
  'Geograafia',
  'Keemia',
  'Füüsika',
  'Ajalugu ja ühiskonnaõpetus',
  'Inimeseõpetus',
  'Muusika',
  'Kunst',
  'Kehaline kasvatus',
];

test('Estonia’s pack is whole: terms with sources, curriculum, the programme’s criteria', () => {
  const outcome = readPack(estonia);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  const { pack } = outcome;
  expect(pack.terms.length).toBeGreaterThanOrEqual(60);
  expect(pack.curriculum.filter(({ type }) => type === 'Outcome').length).toBeGreaterThanOrEqual(60);
  const subjects = new Set(pack.curriculum.map(({ path }) => path[0]));
  for (const subject of COMPULSORY) expect(subjects).toContain(subject);
  expect(pack.directives.filter(({ basis }) => basis === 'pedagogy').length + 1).toBeGreaterThanOrEqual(10);
});

describe('a fault gets one clear line at its place', () => {
  test.each<[string, string, string | RegExp, string, object]>([
    [
      'a misspelt key',
      'law.yaml',
      /^ {4}effect: omit/m,
      '    efect: omit',
      { code: 'unknown-key', found: 'the key `efect`', expected: expect.stringContaining('`effect`') },
    ],
    [
      'a wrong type',
      'culture.yaml',
      'touches: [be_warm]',
      'touches: be_warm',
      { code: 'bad-value', found: '`be_warm`', expected: 'a list' },
    ],
    [
      'a wrong value',
      'culture.yaml',
      'effect: override',
      'effect: overrule',
      { code: 'bad-value', found: '`overrule`', expected: 'one of adapt, strengthen, add, omit, override' },
    ],
    [
      'a bad tag',
      'pack.yaml',
      'tag: et-EE',
      'tag: et_EE',
      { code: 'bad-value', found: '`et_EE`', expected: expect.stringContaining('BCP 47') },
    ],
    [
      'a day that is none',
      'law.yaml',
      'in_force: 2008-11-01',
      'in_force: 2008-11-31',
      { code: 'bad-value', found: '`2008-11-31`' },
    ],
    [
      'a duplicate id',
      'culture.yaml',
      'id: et.culture.examples',
      'id: et.culture.conversation',
      { code: 'duplicate-id', found: expect.stringContaining('et.culture.conversation') },
    ],
    [
      'a text with a colon and no quotes',
      'language.yaml',
      /^script: .*$/m,
      'script: Latn: or so',
      { code: 'syntax', found: 'a `: ` inside a text', expected: expect.stringContaining('quotes') },
    ],
    ['a duplicate key', 'pack.yaml', /$/, '\ntag: et-EE\n', { code: 'duplicate-key' }],
    [
      'a broken CASE file',
      'curriculum/bioloogia.json',
      '"CFItems": [',
      '"CFItems": [{"identifier":"a"},',
      { code: 'missing' },
    ],
    ['JSON that is none', 'curriculum/bioloogia.json', '"CFItems": [', '"CFItems": [[', { code: expect.any(String) }],
    ['a message that is none', 'messages.json', '"lubatud"', '"lubatud {$"', { code: 'bad-message' }],
    [
      'a message that stands twice',
      'messages.json',
      '"lubatud"',
      '"lubatud", "verdict.allowed": "lubatud"',
      { code: 'duplicate-key' },
    ],
    [
      'a term without source',
      'terms.csv',
      /,https:\/\/www\.err\.ee[^\n]*/,
      ',',
      { code: 'bad-value', expected: 'a text that is not empty' },
    ],
    [
      'a row too short',
      'terms.csv',
      /\nlogarithm,[^\n]*/,
      '\nlogarithm,logaritm',
      { code: 'bad-row', found: '2 cells' },
    ],
  ])('%s in %s', (_, file, from, to, fault) => {
    const faults = faultsOf(changed(file, from, to));
    expect(faults[0]).toMatchObject(fault);
    expect(faults[0]?.at.file).toBe(file);
    expect(faults[0]?.at.line).toBeGreaterThan(0);
    if (file !== 'curriculum/bioloogia.json') expect(faults).toHaveLength(1);
  });

  test('the place is exact', () => {
    const [fault] = faultsOf(changed('culture.yaml', 'effect: override', 'efect: override'));
    const lines = (estonia.get('culture.yaml') ?? '').split('\n');
    expect(fault?.at).toEqual({ file: 'culture.yaml', line: lines.indexOf('    effect: override') + 1, column: 5 });
  });

  test('all faults of a file come at once, in file order', () => {
    const files = changed('law.yaml', /in_force: \d{4}/g, 'in_force: x');
    const faults = faultsOf(files);
    expect(faults.length).toBeGreaterThanOrEqual(7);
    expect(faults.map(({ at }) => at.line)).toEqual([...faults.map(({ at }) => at.line)].sort((a, b) => a - b));
  });

  test('a broken judgement is told, and does not pass for none', () => {
    const files = new Map([...estonia, ['judgement.json', '{ "model": "m", "votes": "three" }']]);
    expect(faultsOf(files).map(({ at }) => at.file)).toContain('judgement.json');
    expect(faultsOf(files).map(({ code }) => code)).toContain('missing');
  });

  test('a file that nothing reads is told', () => {
    expect(faultsOf(new Map([...estonia, ['laws.yaml', 'directives: []']]))).toMatchObject([{ code: 'unknown-file' }]);
    expect(faultsOf(new Map())).toMatchObject([{ code: 'missing' }]);
  });
});

describe('a child pack', () => {
  const head =
    'tag: ru-EE\nname: { ru: Эстония }\npublisher: test\nextends: et-EE\nspec: 2025-12-18\nsurfaces: [organization]\n';

  test('inherits law, safety and curriculum, and keeps its own language', () => {
    const outcome = readPack(new Map([['pack.yaml', head]]), (tag) => (tag === 'et-EE' ? estonia : undefined));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
    expect(new Set(outcome.pack.directives.map(({ basis }) => basis))).toEqual(new Set(['law', 'safety']));
    expect(outcome.pack.directives[0]?.at.file).toBe('et-EE/law.yaml');
    expect(outcome.pack.curriculum.length).toBeGreaterThan(60);
    expect(outcome.pack.terms).toEqual([]);
  });

  const ofParent = (files: PackFiles) => readPack(files, (tag) => (tag === 'et-EE' ? estonia : undefined));

  test('whatever a child writes, the parent’s law, safety, masks and signs of danger stay', () => {
    const masked = 'mask: [national_id]\n';
    const parentFiles = new Map([...estonia, ['pack.yaml', `${estonia.get('pack.yaml')}${masked}`]]);
    const parent = readPack(parentFiles);
    if (!parent.ok) throw new Error(JSON.stringify(parent.diagnostics));
    const shared = parent.pack.directives.filter(({ basis }) => basis === 'law' || basis === 'safety');
    fc.assert(
      fc.property(
        fc.subarray(['national_id', 'bank_account', 'phone', 'email']),
        fc.subarray(['et', 'ru', 'en']),
        fc.subarray(['law', 'culture', 'safety', 'pedagogy']),
        (mask, languages, bases) => {
          const rule = (basis: string) =>
            `directives:\n  - { id: ru.${basis}.own, basis: ${basis}, effect: strengthen, touches: [be_clear], say: x }\n`;
          const cues = `cues: { ${languages.map((language) => `${language}: [x]`).join(', ')} }\n`;
          const child = new Map([
            ['pack.yaml', `${head}${mask.length > 0 ? `mask: [${mask.join(', ')}]\n` : ''}`],
            ...bases.map((basis) => [`${basis}.yaml`, (basis === 'safety' ? cues : '') + rule(basis)] as const),
          ]);
          const outcome = readPack(child, () => parentFiles);
          if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
          const withoutPlace = ({ at: _, ...rest }: (typeof shared)[number]) => rest;
          const there = outcome.pack.directives.map(withoutPlace);
          for (const each of shared) expect(there).toContainEqual(withoutPlace(each));
          expect(outcome.pack.mask).toEqual(expect.arrayContaining(['national_id', ...mask]));
          for (const [language, phrases] of Object.entries(parent.pack.dangerCues))
            expect(outcome.pack.dangerCues[language]).toEqual(expect.arrayContaining([...phrases]));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a parent’s law cannot be written anew, and the fault stands in the child’s file', () => {
    const again =
      'directives:\n  - { id: et.law.child-in-need, basis: law, effect: adapt, touches: [], say: Keep every secret. }\n';
    const outcome = ofParent(
      new Map([
        ['pack.yaml', head],
        ['law.yaml', again],
      ]),
    );
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [
        { code: 'duplicate-id', at: { file: 'law.yaml', line: 2 }, expected: expect.stringContaining('may only add') },
      ],
    });
  });

  test('every value says where it came from', () => {
    const contact =
      'contacts:\n  - { id: emergency, kind: emergency, name: Помощь, number: "112", hours: всегда, languages: [ru], source: "https://example.org/" }\n';
    const culture =
      'directives:\n  - { id: ru.culture.own, basis: culture, effect: adapt, touches: [be_warm], say: Будь теплее. }\n';
    const child = ofParent(
      new Map([
        ['pack.yaml', head],
        ['safety.yaml', contact],
        ['culture.yaml', culture],
      ]),
    );
    const parent = readPack(estonia);
    if (!child.ok || !parent.ok) throw new Error('faults');
    const values = provenanceOf(child.pack, parent.pack);
    const originOf = (id: string) => values.find((value) => value.id === id);
    expect(originOf('ru.culture.own')).toMatchObject({ origin: 'own', from: 'ru-EE', at: { file: 'culture.yaml' } });
    expect(originOf('et.law.child-in-need')).toMatchObject({ origin: 'inherited', at: { file: 'et-EE/law.yaml' } });
    expect(originOf('emergency')).toMatchObject({ origin: 'replaced', from: 'ru-EE' });
    expect(originOf('et.culture.conversation')).toMatchObject({
      origin: 'left',
      at: { file: 'et-EE/culture.yaml' },
    });
    expect(provenanceOf(parent.pack, undefined).every(({ origin }) => origin === 'own')).toBe(true);
  });

  test('a parent that is not there, or that is the child itself, is told', () => {
    expect(faultsOf(new Map([['pack.yaml', head]]))).toMatchObject([{ code: 'unknown-pack', at: { line: 4 } }]);
    const own = new Map([['pack.yaml', head.replace('extends: et-EE', 'extends: ru-EE')]]);
    expect(readPack(own, () => own)).toMatchObject({ ok: false, diagnostics: [{ code: 'circle' }] });
  });
});

describe('mutated packs', () => {
  const names = [...estonia.keys()].filter((name) => !name.startsWith('curriculum/'));
  const name = fc.constantFrom(...names, 'curriculum/bioloogia.json');
  const mutation = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 60 }) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(),
      text: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(':', '- ', '"', '{', '[', '\t', '\n', '&a ', '*a', '<<: *a', '{$x', '\u0000', '#'),
      ),
    }),
    fc.record({ kind: fc.constant('swap-lines' as const), at: fc.nat(), other: fc.nat() }),
  );
  type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;
  const apply = (text: string, change: Mutation): string => {
    const at = change.at % (text.length + 1);
    if (change.kind === 'cut') return text.slice(0, at) + text.slice(at + change.length);
    if (change.kind === 'insert') return text.slice(0, at) + change.text + text.slice(at);
    const lines = text.split('\n');
    const [a, b] = [change.at % lines.length, change.other % lines.length];
    return lines.map((line, index) => (index === a ? lines[b] : index === b ? lines[a] : line)).join('\n');
  };

  test('never crash the reader; each fault has its place and its words, and what passes can be judged', () => {
    fc.assert(
      fc.property(name, fc.array(mutation, { minLength: 1, maxLength: 4 }), (file, changes) => {
        const text = changes.reduce(apply, estonia.get(file) ?? '');
        const outcome = readPack(new Map([...estonia, [file, text]]));
        if (outcome.ok) {
          expect(() => judgePack(outcome.pack, spec, 'organization', '2026-11-24')).not.toThrow();
          return;
        }
        expect(outcome.diagnostics.length).toBeGreaterThan(0);
        for (const { at, found, expected, code } of outcome.diagnostics) {
          expect(at.line).toBeGreaterThanOrEqual(1);
          expect(at.column).toBeGreaterThanOrEqual(1);
          expect([code, found, expected].every((part) => part.length > 0 && !part.includes('\n'))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a key that no schema has never passes in silence', () => {
    const keys = [...(estonia.get('law.yaml') ?? '').matchAll(/^ {4,6}([a-z_]{3,}):/gm)].map(
      (match) => match.index + match[0].length - 2,
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom('x', 'ß', '_'), (at, letter) => {
        const text = estonia.get('law.yaml') ?? '';
        const faults = faultsOf(
          new Map([...estonia, ['law.yaml', text.slice(0, at + 1) + letter + text.slice(at + 1)]]),
        );
        expect(faults.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => spawnSync(process.execPath, ['bin/endonym.js', ...args], { encoding: 'utf8' });
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
    const { stdout } = spawnSync(
      process.execPath,
      ['bin/endonym.js', 'check', 'packs/et-EE', '--surface', 'first_party'],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'et_EE.UTF-8' } },
    );
    expect(stdout).toContain('keelatud  et.culture.accepted-interpretations');
    expect(stdout).toContain('kirjuta termin: see on lubatud igal pool');
  });

  test.each([
    [['check', 'packs/nowhere'], 'no pack at packs/nowhere'],
    [['check', 'packs/et-EE', '--surface', 'moon'], 'no surface `moon`'],
    [['check', 'packs/et-EE', '--spec', '1999-01-01'], 'no Model Spec release 1999-01-01'],
    [['check', 'packs/et-EE', '--port', '1'], 'takes no --port'],
    [['fly'], 'no command `fly`'],
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
      const out = execFileSync(
        process.execPath,
        ['--import', clock, 'bin/endonym.js', 'build', path, '--out', join(folder, day), '--json'],
        { encoding: 'utf8' },
      );
      return JSON.parse(out).release;
    };
    const first = build('packs/et-EE', '2026-11-24');
    expect(build(copyOfIt, '2031-02-03')).toBe(first);
    expect(readFileSync(join(folder, '2026-11-24', `${first}.json`))).toEqual(
      readFileSync(join(folder, '2031-02-03', `${first}.json`)),
    );
  });
});

test('the JSON Schemas for editors are what the code says today', () => {
  for (const [file, schema] of Object.entries(jsonSchemas())) {
    const name = file.replace(/\/\*\.(yaml|json)$/, '').replace(/\.(yaml|json)$/, '');
    expect(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});
