import { describe, expect, test } from 'vitest';
import { loadProver } from '../patterns/index.ts';
import { unrepairableTerms } from './contacts.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from './diagnostics.ts';
import { readPack } from './read.ts';

const HEAD = 'tag: lv-LV\nname: { en: Latvia }\npublisher: a test\nspec: 2025-12-18\nsurfaces: [api]\n';
const RULE = 'directives:\n  - { id: lv.one, basis: culture, effect: adapt, touches: [], say: x }\n';
const HEADER = 'concept,preferred,deprecated,note,source\n';
const item = (id: string) =>
  `{ "identifier": "${id}", "uri": "u", "fullStatement": "s", "lastChangeDateTime": "2026-11-24T00:00:00Z" }`;
const DOCUMENT =
  '"CFDocument": { "identifier": "d", "uri": "u", "creator": "c", "title": "t", "lastChangeDateTime": "2026-11-24T00:00:00Z" }';
const child = (of: string) =>
  `{ "identifier": "l", "uri": "u", "associationType": "isChildOf", "lastChangeDateTime": "2026-11-24T00:00:00Z", "originNodeURI": { "title": "t", "identifier": "a", "uri": "u" }, "destinationNodeURI": { "title": "t", "identifier": "${of}", "uri": "u" } }`;

const redacting = (pattern: string) =>
  `${RULE.replace('adapt', 'omit').replace('say: x', 'say: x, information: i, notice: omitted-by-school')}`.replace(
    ' }\n',
    `,\n      redact: { patterns: ['${pattern}'] } }\n`,
  );

/** For each code the file, beside a good `pack.yaml`, that has the fault, and where it is told. */
const FAULTS: Readonly<
  Record<Exclude<DiagnosticCode, 'unrepairable-term'>, readonly [file: string, text: string, line: number]>
> = {
  syntax: ['law.yaml', 'directives: [', 1],
  'duplicate-key': ['law.yaml', 'sources: []\nsources: []\n', 2],
  'unknown-key': ['law.yaml', 'sources: []\nsorces: []\n', 2],
  missing: ['evals/one.yaml', 'id: one\ntitle: One\n', 1],
  'bad-value': ['language.yaml', '# how it is written\nscript: latin\n', 2],
  'unknown-file': ['laws.yaml', 'directives: []\n', 1],
  'unknown-pack': ['pack.yaml', `${HEAD}extends: et-EE\n`, 6],
  circle: ['pack.yaml', `${HEAD}extends: lv-LV\n`, 6],
  'duplicate-id': ['culture.yaml', `${RULE}${RULE.split('\n')[1]}\n`, 3],
  'redact-without-notice': ['culture.yaml', RULE.replace('say: x', 'say: x, redact: { patterns: [ab] }'), 2],
  'slow-pattern': ['culture.yaml', redacting('(?:a{1,40}){1,40}b'), 3],
  'unproven-pattern': ['culture.yaml', redacting('a{1,40}b'), 3],
  'hides-contact': ['culture.yaml', redacting('[0-9]{2,4}'), 2],
  'bad-header': ['terms.csv', 'concept,preferred\n', 1],
  'bad-row': ['terms.csv', `${HEADER}a,b\n`, 2],
  'bad-message': ['messages.json', '{\n "lv": {\n  "verdict.allowed": "{$" } }', 3],
  dangling: [
    'curriculum/one.json',
    `{ ${DOCUMENT},\n "CFItems": [${item('a')}],\n "CFAssociations": [${child('b')}] }`,
    3,
  ],
};

const prover = await loadProver();

describe('a fault in a pack', () => {
  const told = DIAGNOSTIC_CODES.filter((code) => code !== 'unrepairable-term');
  test.each(told)('%s is told by its code, at its place', (code) => {
    const [file, text, line] = FAULTS[code];
    const outcome = readPack(
      new Map([
        ['pack.yaml', HEAD],
        [file, text],
      ]),
      (tag) => (tag === 'lv-LV' ? new Map([['pack.yaml', HEAD]]) : undefined),
      code === 'unproven-pattern' ? null : prover,
    );
    expect(outcome.ok).toBe(false);
    expect(outcome.ok ? [] : outcome.diagnostics).toMatchObject([{ code, at: { file, line } }]);
  });

  test.each([
    ['invasion', 'liberation', 'known-word: what a dictionary knows is never written over'],
    ['hundreds were killed', 'nobody was killed', 'its words are words'],
    ['1199', 'a good sleep', 'a digit'],
    ['fotosynteesis', 'photosynthesis now', 'another number of words'],
    ['Childlin', 'nobody', 'a contact'],
  ])('a term that would change what an answer says is told: %s', (form, preferred) => {
    const outcome = readPack(
      new Map([
        ['pack.yaml', HEAD.replace('lv-LV', 'en-KE')],
        ['language.yaml', 'repair: [terms]\n'],
        ['terms.csv', `${HEADER}a,${preferred},${form},,https://example.org/\n`],
        [
          'safety.yaml',
          'contacts:\n  - { id: c, kind: child_helpline, name: { en: Childline }, number: "116", hours: { en: always }, languages: [en], source: "https://example.org/" }\n',
        ],
      ]),
    );
    if (!outcome.ok) throw new Error('the pack has faults');
    const known = new Set(['invasion', 'hundreds', 'were', 'killed', 'nobody', 'was', 'liberation']);
    const faults = unrepairableTerms(outcome.pack, { knows: (word) => known.has(word.toLowerCase()) });
    expect(faults).toMatchObject([{ code: 'unrepairable-term', at: { file: 'terms.csv', line: 2 } }]);
    // Where nobody knows which forms are words, none is written over.
    expect(unrepairableTerms(outcome.pack, null)).toHaveLength(1);
  });

  test('the good pack beside them has none', () => {
    expect(readPack(new Map([['pack.yaml', HEAD]]))).toMatchObject({ ok: true });
  });
});
