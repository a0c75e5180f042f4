import { describe, expect, test } from 'vitest';
import { loadProver } from '../patterns/index.ts';
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
const FAULTS: Readonly<Record<DiagnosticCode, readonly [file: string, text: string, line: number]>> = {
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
  test.each(DIAGNOSTIC_CODES)('%s is told by its code, at its place', (code) => {
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

  test('the good pack beside them has none', () => {
    expect(readPack(new Map([['pack.yaml', HEAD]]))).toMatchObject({ ok: true });
  });
});
