import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Directive, SURFACES } from '../pack/index.ts';
import {
  ANY,
  always,
  directiveOf,
  GUIDELINES,
  MOVABLE,
  NOT_LAW,
  ROWS,
  type Row,
  spec,
  touching,
} from '../testing/table.ts';
import { judge } from './judge.ts';
import { REASONS, VERDICTS } from './verdict.ts';

const ON = '2026-11-24';

describe.each(ROWS)('$row', (row) => {
  const touched = touching(row);

  test('gives the table’s verdict, for the table’s reason', () =>
    fc.assert(
      fc.property(
        touched.chain((ids) => directiveOf(row, ids)),
        fc.constantFrom(...SURFACES),
        (directive, surface) => {
          const { kind, reasons } = judge(directive, spec, surface, ON);
          expect([kind, reasons[0]?.code]).toEqual(surface === 'first_party' ? row.publicly : row.elsewhere);
        },
      ),
      { numRuns: 400 },
    ));

  // What touches nothing and names a section after all is asked about that section.
  test.skipIf(row.touched.length === 0)('and whatever else the directive touches or says makes it no milder', () =>
    fc.assert(
      fc.property(
        touched.chain((ids) => directiveOf(row, ids)),
        fc.array(fc.constantFrom(...ANY, 'no_such_section')),
        fc.constantFrom('Do not mention the strike.', 'Be brief.'),
        fc.constantFrom(...SURFACES),
        (directive, more, words, surface) => {
          const alone = judge(directive, spec, surface, ON).kind;
          const loaded = judge(
            { ...directive, touches: [...directive.touches, ...more], say: { en: words } },
            spec,
            surface,
            ON,
          );
          expect(VERDICTS.indexOf(loaded.kind)).toBeLessThanOrEqual(VERDICTS.indexOf(alone));
        },
      ),
      { numRuns: 400 },
    ),
  );
});

test('a directive that adapts, strengthens or adds and touches nothing may stand, whatever it is for', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...NOT_LAW),
      fc.constantFrom('adapt', 'strengthen', 'add' as const),
      fc.constantFrom(...SURFACES),
      (basis, effect, surface) => {
        const row: Row = {
          row: '',
          touched: [],
          bases: [basis],
          effects: [effect],
          ...always('allowed', 'no-section'),
        };
        const [directive] = fc.sample(directiveOf(row, []), 1);
        const { kind, reasons } = judge(directive as Directive, spec, surface, ON);
        expect([kind, reasons[0]?.code]).toEqual(['allowed', 'no-section']);
      },
    ),
  ));

test('words that ask for more than the effect declares need a person, where nothing is worse', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...MOVABLE, ...GUIDELINES),
      fc.constantFrom('adapt', 'strengthen' as const),
      fc.constantFrom('organization', 'api' as const),
      (id, effect, surface) => {
        const row: Row = {
          row: '',
          touched: [id],
          bases: ['culture'],
          effects: [effect],
          ...always('allowed', 'guideline'),
        };
        const [directive] = fc.sample(directiveOf(row, [id]), 1);
        const hiding = { ...(directive as Directive), say: { en: 'When asked about the strike, change the subject.' } };
        expect(judge(hiding, spec, surface, ON)).toMatchObject({
          kind: 'needs_review',
          reasons: [{ code: 'undeclared' }],
        });
      },
    ),
  ));

test('every reason that the boundary can give has its row here', () => {
  const told = ROWS.flatMap(({ publicly, elsewhere }) => [publicly[1], elsewhere[1]]);
  expect(new Set([...told, 'no-section', 'mistagged', 'undeclared'])).toEqual(new Set(REASONS));
});
