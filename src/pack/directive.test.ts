import { describe, expect, test } from 'vitest';
import { showDiagnostic } from '../kernel/index.ts';
import { NOTICE_REASONS } from '../notices/index.ts';
import { BASES, type Directive, EFFECTS, inForce, MISSING } from './directive.ts';
import { readPack } from './read.ts';

const HEAD = 'tag: lv-LV\nname: { en: Latvia }\npublisher: a test\nspec: 2025-12-18\nsurfaces: [api]\n';

const read = (directive: string, file = 'law.yaml') =>
  readPack(
    new Map([
      ['pack.yaml', HEAD],
      [file, `directives:\n  - id: lv.one\n    touches: []\n    say: x\n${directive.replace(/^/gm, '    ')}\n`],
    ]),
  );

const directive = (text: string): Directive => {
  const outcome = read(text);
  const [found] = outcome.ok ? outcome.pack.directives : [];
  if (!found) throw new Error(JSON.stringify(outcome));
  return found;
};

test('a misspelt notice is refused where it stands, with the notices that there are', () => {
  const outcome = read('basis: law\neffect: omit\ninformation: i\nnotice: omitted-by-lav');
  expect(outcome.ok ? [] : outcome.diagnostics.map(showDiagnostic)).toEqual([
    `law.yaml:8:13 bad-value: found \`omitted-by-lav\`, expected one of ${NOTICE_REASONS.join(', ')}`,
  ]);
});

test.each(BASES.flatMap((basis) => EFFECTS.map((effect) => ({ basis, effect }))))(
  '$effect for $basis owes a notice or none, whatever else is written',
  ({ basis, effect }) => {
    const owed = effect === 'omit' || (effect === 'add' && basis === 'law');
    const written = `basis: ${basis}\neffect: ${effect}\n`;
    const duty = { kind: effect === 'omit' ? 'omitted' : 'added', reason: 'omitted-by-law', information: { und: 'i' } };
    const said = directive(`${written}information: i\nnotice: omitted-by-law`).duty;
    if (owed) expect(said).toMatchObject(duty);
    else expect(said).toBeNull();
    for (const half of ['', 'information: i', 'notice: omitted-by-law'])
      expect(directive(written + half).duty).toBe(owed ? MISSING : null);
  },
);

describe('a law', () => {
  const law = (days: object) => ({ basis: 'law', law: days }) as const;

  test.each([
    [law({ in_force: '2026-01-01' }), '2025-12-31', false],
    [law({ in_force: '2026-01-01' }), '2026-01-01', true],
    [law({ in_force: '2026-01-01', until: '2026-06-30' }), '2026-06-30', true],
    [law({ in_force: '2026-01-01', until: '2026-06-30' }), '2026-07-01', false],
    [law({}), '2026-01-01', false],
    [{ basis: 'law' } as const, '2026-01-01', false],
    [{ basis: 'culture', law: { in_force: '2099-01-01' } } as const, '2026-01-01', true],
    [{ basis: 'safety' } as const, '2026-01-01', true],
  ])('%j is in force on %s: %s', (rests, on, expected) => {
    expect(inForce(rests, on)).toBe(expected);
  });
});
