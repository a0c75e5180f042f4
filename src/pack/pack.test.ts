import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePack } from '../boundary/index.ts';
import { packFolders } from '../store/index.ts';
import { mustLoadSpec, mustRead } from '../testing/packs.ts';
import { size } from '../testing/size.ts';
import type { PackFiles } from './files.ts';
import { readPack } from './read.ts';
import { packSchemas } from './schemas.ts';

const estonia = await packFolders.files('packs/et-EE');
const spec = await mustLoadSpec();
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
  const pack = mustRead(readPack(estonia));
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
    ...['Lxtn', 'Latm', 'Cyrk', 'Hanx', 'Qaaa'].map((script): [string, string, RegExp, string, object] => [
      `a script that there is not, ${script}`,
      'language.yaml',
      /^script: .*$/m,
      `script: ${script}`,
      { code: 'bad-value', found: `\`${script}\``, expected: 'an ISO 15924 script, such as Latn' },
    ]),
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
      { numRuns: size(60, 1_000) },
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

test('the JSON Schemas for editors are what the code says today', () => {
  for (const [file, schema] of Object.entries(packSchemas.json())) {
    const name = file.replace(/\/\*\.(yaml|json)$/, '').replace(/\.(yaml|json)$/, '');
    expect(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

test('a misspelt reason of a notice is told where it stands, and no answer ever says a raw key', () => {
  const files = new Map([
    ['pack.yaml', 'tag: en-KE\nname: { en: Kenya }\npublisher: P\nspec: 2025-12-18\nsurfaces: [api]\n'],
    [
      'law.yaml',
      'directives:\n  - id: x\n    basis: law\n    effect: omit\n    touches: [be_clear]\n    say: Leave it out.\n    information: it\n    notice: omitted-by-lav\n',
    ],
  ]);
  const outcome = readPack(files);
  expect(outcome.ok ? [] : outcome.diagnostics).toMatchObject([
    { code: 'bad-value', at: { file: 'law.yaml', line: 8, column: 13 }, found: '`omitted-by-lav`' },
  ]);
  expect(outcome.ok ? '' : outcome.diagnostics[0]?.expected).toContain('omitted-by-law');
});

test.each([
  ['a zero-width space', '\u200b'],
  ['a soft hyphen', '\u00ad'],
  ['a turn of direction', '\u202e'],
  ['a terminal’s escape', '\u001b'],
  ['a tag character', '\u{e0041}'],
])('%s in a text hides it from whoever reads the page, and is told where it stands', (_, hidden) => {
  const files = new Map([
    ['pack.yaml', 'tag: en-KE\nname: { en: Kenya }\npublisher: P\nspec: 2025-12-18\nsurfaces: [api]\n'],
    ['language.yaml', `# how it is written\nstyle: { en: ${JSON.stringify(`Be${hidden}brief.`)} }\n`],
  ]);
  const outcome = readPack(files);
  expect(outcome.ok ? [] : outcome.diagnostics).toMatchObject([
    {
      code: 'bad-value',
      at: { file: 'language.yaml', line: 2 },
      expected: 'a text without control or format characters',
    },
  ]);
});
