import fc from 'fast-check';
import type { ReasonCode, VerdictKind } from '../boundary/verdict.ts';
import type { Authority, Spec } from '../model-spec/index.ts';
import { EFFECTS } from '../pack/directive.ts';
import { BASES, type Directive, type DirectiveFacts, SURFACES, withDuty } from '../pack/index.ts';
import { mustLoadSpec } from './packs.ts';

const found = await mustLoadSpec('2025-12-18');
// No section of this release has system authority; one is given it, so that its row is held too.
const [first] = found.sections.filter(({ authority }) => authority === 'guideline');
export const spec: Spec = {
  ...found,
  sections: found.sections.map((section) => (section === first ? { ...section, authority: 'system' } : section)),
};

const PROTECTING = [
  'prevent_imminent_harm',
  'do_not_encourage_self_harm',
  'support_mental_health',
  'prioritize_teen_safety',
];
const at = (...levels: readonly Authority[]): string[] =>
  spec.sections
    .filter(({ authority, id }) => authority !== null && levels.includes(authority) && !PROTECTING.includes(id))
    .map(({ id }) => id);
export const ANY = spec.sections.map(({ id }) => id);
export const MOVABLE = at('developer', 'user');
export const NOT_LAW = BASES.filter((basis) => basis !== 'law');
const CITED = { act: 'An Act', section: '§ 1', id: 'X 1', url: 'https://gazette.example/1', in_force: '2000-01-01' };
const SAID = { information: { en: 'a type' }, notice: 'omitted-by-law' } as const;

/** One row of the design's table: what fits it, and its verdict and reason on a first-party surface and on the others. */
export interface Row {
  readonly row: string;
  readonly touched: readonly string[];
  readonly effects?: readonly Directive['effect'][];
  readonly bases?: readonly Directive['basis'][];
  readonly also?: fc.Arbitrary<Partial<DirectiveFacts>>;
  readonly publicly: readonly [VerdictKind, ReasonCode];
  readonly elsewhere: readonly [VerdictKind, ReasonCode];
}

export const always = (kind: VerdictKind, code: ReasonCode) =>
  ({ publicly: [kind, code], elsewhere: [kind, code] }) as const;
const cited = fc.constant({ law: CITED, confirmed: true });
const lacking = fc
  .constantFrom(...(['act', 'section', 'id', 'in_force'] as const))
  .map((key) => ({ law: { ...CITED, [key]: undefined } }) as Partial<DirectiveFacts>);
const lapsed = fc
  .constantFrom({ in_force: '2099-01-01' }, { until: '2010-01-01' })
  .map((days) => ({ law: { ...CITED, ...days }, confirmed: true }));
const notices = fc.constant({ ...SAID, law: CITED, confirmed: true });

export const ROWS: readonly Row[] = [
  {
    row: 'a section that the spec does not have',
    touched: ['no_such_section'],
    ...always('refused', 'unknown-section'),
  },
  ...(['harm', 'human_control', 'privacy'] as const).map((line) => ({
    row: `a red line that is not strengthened: ${line}`,
    touched: [`red_line.${line}`],
    effects: EFFECTS.filter((effect) => effect !== 'strengthen'),
    ...always('refused', `red-line.${line.replace('_', '-')}` as ReasonCode),
  })),
  {
    row: 'omit of what protects from harm',
    touched: PROTECTING,
    effects: ['omit'],
    ...always('refused', 'commitment.safety-information'),
  },
  {
    row: 'override or adapt of a root section',
    touched: at('root'),
    effects: ['override', 'adapt'],
    ...always('refused', 'authority.root'),
  },
  {
    row: 'override or adapt of a system section',
    touched: at('system'),
    effects: ['override', 'adapt'],
    ...always('refused', 'authority.system'),
  },
  {
    row: 'law that is not cited',
    touched: MOVABLE,
    bases: ['law'],
    also: lacking,
    ...always('refused', 'law.uncited'),
  },
  {
    row: 'law that omits, without an address to read it at',
    touched: MOVABLE,
    bases: ['law'],
    effects: ['omit'],
    also: fc.constant({ ...SAID, law: { ...CITED, url: undefined } } as unknown as Partial<DirectiveFacts>),
    ...always('refused', 'law.uncited'),
  },
  {
    row: 'law that is not in force',
    touched: MOVABLE,
    bases: ['law'],
    also: lapsed,
    ...always('refused', 'law.not-in-force'),
  },
  {
    row: 'law that omits or adds, with its type and notice',
    touched: [...MOVABLE, ...at('guideline')],
    bases: ['law'],
    effects: ['omit', 'add'],
    also: notices,
    ...always('allowed_with_notice', 'law.notice'),
  },
  {
    row: 'law that adapts or overrides',
    touched: MOVABLE,
    bases: ['law'],
    effects: ['adapt', 'override'],
    also: cited,
    publicly: ['needs_review', 'law.override'],
    elsewhere: ['allowed', 'organization.departure'],
  },
  {
    row: 'omit without a law',
    touched: [...MOVABLE, ...at('guideline')],
    bases: NOT_LAW,
    effects: ['omit'],
    also: notices,
    publicly: ['refused', 'commitment.above-guideline'],
    elsewhere: ['allowed_with_notice', 'organization.notice'],
  },
  {
    row: 'override without a law',
    touched: MOVABLE,
    bases: NOT_LAW,
    effects: ['override'],
    publicly: ['refused', 'commitment.above-guideline'],
    elsewhere: ['allowed', 'organization.departure'],
  },
  {
    row: 'adapt without a law',
    touched: MOVABLE,
    bases: NOT_LAW,
    effects: ['adapt'],
    publicly: ['needs_review', 'latitude'],
    elsewhere: ['allowed', 'latitude'],
  },
  {
    row: 'add for neither law nor safety is as adapt',
    touched: MOVABLE,
    bases: ['language', 'culture', 'pedagogy'],
    effects: ['add'],
    publicly: ['needs_review', 'latitude'],
    elsewhere: ['allowed', 'latitude'],
  },
  {
    row: 'adapt or override of a guideline',
    touched: at('guideline'),
    bases: NOT_LAW,
    effects: ['adapt', 'override'],
    ...always('allowed', 'guideline'),
  },
  {
    row: 'strengthen of any section',
    touched: ANY,
    bases: NOT_LAW,
    effects: ['strengthen'],
    ...always('allowed', 'protects'),
  },
  {
    row: 'add of safety contacts to what protects from harm',
    touched: PROTECTING,
    bases: ['safety'],
    effects: ['add'],
    ...always('allowed', 'protects'),
  },
  {
    row: 'add for safety to anything else is as adapt: a root section',
    touched: at('root'),
    bases: ['safety'],
    effects: ['add'],
    ...always('refused', 'authority.root'),
  },
  {
    row: 'add for safety to anything else is as adapt: a developer- or user-level section',
    touched: MOVABLE,
    bases: ['safety'],
    effects: ['add'],
    publicly: ['needs_review', 'latitude'],
    elsewhere: ['allowed', 'latitude'],
  },
  {
    row: 'an umbrella over root sections, or root by name',
    touched: ['chain_of_command', 'stay_in_bounds', 'prohibited_content', 'levels_of_authority', 'restricted_content'],
    bases: NOT_LAW,
    effects: ['override', 'adapt'],
    ...always('refused', 'authority.root'),
  },
  {
    row: 'the umbrella that is all three red lines',
    touched: ['red_line_principles'],
    effects: EFFECTS.filter((effect) => effect !== 'strengthen'),
    ...always('refused', 'red-line.harm'),
  },
  {
    row: 'an umbrella whose strictest section has user authority',
    touched: ['best_work', 'be_honest_and_transparent', 'voice_style'],
    bases: NOT_LAW,
    effects: ['override'],
    publicly: ['refused', 'commitment.above-guideline'],
    elsewhere: ['allowed', 'organization.departure'],
  },
  {
    row: 'an umbrella over what protects from harm',
    touched: ['risky_situations', 'stay_in_bounds', 'chatgpt_u18'],
    effects: ['omit'],
    ...always('refused', 'commitment.safety-information'),
  },
  {
    row: 'an umbrella with nothing below it and no level above',
    touched: ['definitions', 'structure', 'general_principles', 'risk_taxonomy'],
    bases: NOT_LAW,
    effects: ['override', 'adapt'],
    ...always('allowed', 'guideline'),
  },
  {
    row: 'omit or override that touches nothing',
    touched: [],
    effects: ['omit', 'override'],
    ...always('refused', 'touches-nothing'),
  },
];

export const directiveOf = (row: Row, touches: readonly string[]): fc.Arbitrary<Directive> =>
  fc
    .record({
      basis: fc.constantFrom(...(row.bases ?? BASES)),
      effect: fc.constantFrom(...(row.effects ?? EFFECTS)),
      confirmed: fc.boolean(),
      also: row.also ?? fc.record({ law: fc.option(fc.constant(CITED), { nil: undefined }) }),
    })
    .map(({ also, ...rest }) =>
      withDuty({
        ...{ id: 'x', surfaces: SURFACES, say: { en: 'Use the metric system.' }, cues: {} },
        ...{ at: { file: 'x.yaml', line: 1, column: 1 }, touches },
        ...rest,
        ...also,
      }),
    );

/** What a directive that fits the row may touch: one of its sections, or nothing where the row is about that. */
export const touching = ({ touched }: Row): fc.Arbitrary<readonly string[]> =>
  touched.length > 0 ? fc.constantFrom(...touched.map((id) => [id])) : fc.constant([]);

export const GUIDELINES = at('guideline');
