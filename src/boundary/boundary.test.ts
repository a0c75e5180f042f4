import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../i18n/index.ts';
import { BASES, type Directive, SURFACES, withDuty } from '../pack/index.ts';
import { loadPack } from '../store/index.ts';
import { mustLoadSpec, mustRead, readCountry } from '../testing/packs.ts';
import { hasShared, readShared, sharedPath } from '../testing/shared.ts';
import { size } from '../testing/size.ts';
import { explain } from './explain.ts';
import { judge, judgePack } from './judge.ts';
import { BOUNDARY_MESSAGES } from './messages.ts';
import { VERDICTS } from './verdict.ts';

const ON = '2026-11-24';
const spec = await mustLoadSpec();
const say = translator({}, BOUNDARY_MESSAGES);

const readCases = async () => mustRead(await loadPack(sharedPath('boundary/pack')));

describe.runIf(hasShared)('the cases with expected verdicts', () => {
  test.each(SURFACES)('on %s, every verdict and reason is the expected one', async (surface) => {
    const expected = JSON.parse(readShared('boundary/expected.json'));
    const cases = await mustLoadSpec(expected.spec);
    const verdicts = judgePack(await readCases(), cases, surface, expected.on);
    const given = Object.fromEntries(verdicts.map((v) => [v.directive, [v.kind, v.reasons[0]?.code]]));
    const wanted = Object.entries<Record<string, string[]>>(expected.expect).map(([id, by]) => [id, by[surface]]);
    expect(given).toEqual(Object.fromEntries(wanted));
    expect(verdicts.flatMap((v) => v.reasons.map(({ code }) => [v.directive, code]))).toHaveLength(verdicts.length);
  });
});

test.each(readdirSync('packs'))('%s may stand on each of its surfaces', async (tag) => {
  const pack = await readCountry(tag);
  const verdicts = pack.surfaces.flatMap((surface) => judgePack(pack, spec, surface, ON));
  expect(verdicts.filter(({ kind }) => kind === 'refused' || kind === 'needs_review')).toEqual([]);
});

const sections = spec.sections.map(({ id }) => id);
const RED_LINES = ['red_line.harm', 'red_line.human_control', 'red_line.privacy'];
const law = fc.record(
  {
    act: fc.constant('An Act'),
    section: fc.constant('§ 1'),
    id: fc.constant('X 1'),
    in_force: fc.constantFrom('2000-01-01', '2099-01-01'),
    until: fc.constantFrom('2010-01-01', '2098-01-01'),
  },
  { requiredKeys: [] },
);
const directives: fc.Arbitrary<Directive> = fc
  .record({
    basis: fc.constantFrom(...BASES),
    effect: fc.constantFrom('adapt', 'strengthen', 'add', 'omit', 'override' as const),
    touches: fc.array(fc.constantFrom(...sections, ...RED_LINES, 'no_such_section'), { maxLength: 4 }),
    say: fc.constantFrom('Be brief.', 'Do not mention the strike.', 'Use the metric system.'),
    information: fc.option(fc.constant({ und: 'a type' }), { nil: undefined }),
    notice: fc.option(fc.constant('omitted-by-law' as const), { nil: undefined }),
    law: fc.option(law, { nil: undefined }),
    confirmed: fc.boolean(),
  })
  .map(({ say: words, ...rest }) =>
    withDuty({
      ...rest,
      id: 'x',
      surfaces: SURFACES,
      say: { en: words },
      cues: {},
      at: { file: 'x.yaml', line: 1, column: 1 },
    }),
  );
const surfaces = fc.constantFrom(...SURFACES);

describe('for every directive, on every surface', () => {
  const always = (holds: (directive: Directive, kind: string, codes: string[], surface: string) => void) =>
    fc.assert(
      fc.property(directives, surfaces, (directive, surface) => {
        const { kind, reasons } = judge(directive, spec, surface, ON);
        holds(
          directive,
          kind,
          reasons.map(({ code }) => code),
          surface,
        );
      }),
      { numRuns: size(1000, 10_000) },
    );

  test('there is a verdict, with a reason that people can read', () => {
    fc.assert(
      fc.property(directives, surfaces, (directive, surface) => {
        const verdict = judge(directive, spec, surface, ON);
        expect(VERDICTS).toContain(verdict.kind);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        for (const reason of verdict.reasons) {
          const { message, remedy } = explain(reason, spec, say, 'en');
          expect(message).toMatch(/ .*\.$|\?$/);
          expect(message).not.toContain('reason.');
          if (verdict.kind === 'refused' || verdict.kind === 'needs_review') expect(remedy).not.toBe('');
        }
      }),
    );
  });

  test('a red line is touched only to strengthen it', () =>
    always((directive, kind) => {
      const touched = directive.touches.some((id) => RED_LINES.includes(id));
      if (touched && directive.effect !== 'strengthen') expect(kind).toBe('refused');
    }));

  test('a section that the spec does not have is refused', () =>
    always((directive, kind, codes) => {
      if (!directive.touches.includes('no_such_section')) return;
      expect(kind).toBe('refused');
      expect(codes).toContain('unknown-section');
    }));

  test('nothing is left out, and no law adds, without its type and its notice', () =>
    always((directive, kind) => {
      const { effect, basis, information, notice } = directive;
      const mustSay = effect === 'omit' || (effect === 'add' && basis === 'law');
      if (mustSay && !(information && notice)) expect(kind).toBe('refused');
      if (effect === 'omit') expect(kind).not.toBe('allowed');
    }));

  test('on a first-party surface nothing but law moves what stands above a guideline', () =>
    always((directive, kind, _codes, surface) => {
      const above = directive.touches.some((id) => {
        const authority = spec.sections.find((section) => section.id === id)?.authority;
        return authority && authority !== 'guideline';
      });
      if (surface !== 'first_party' || directive.basis === 'law' || !above) return;
      if (directive.effect === 'override' || directive.effect === 'omit') expect(kind).toBe('refused');
      if (directive.effect === 'adapt') expect(['refused', 'needs_review']).toContain(kind);
    }));

  test('a law that is not cited, or not in force, decides nothing', () =>
    always((directive, kind) => {
      if (directive.basis !== 'law') return;
      const { act, section, id, in_force = '', until = '9999' } = directive.law ?? {};
      if (!act || !section || !id || !in_force || ON < in_force || ON > until) expect(kind).toBe('refused');
    }));

  test('one more touched section never makes a verdict milder', () =>
    fc.assert(
      fc.property(directives, surfaces, fc.constantFrom(...sections), (directive, surface, more) => {
        fc.pre(directive.touches.length > 0);
        const before = judge(directive, spec, surface, ON).kind;
        const after = judge({ ...directive, touches: [...directive.touches, more] }, spec, surface, ON).kind;
        expect(VERDICTS.indexOf(after)).toBeLessThanOrEqual(VERDICTS.indexOf(before));
      }),
    ));
});

test.each([
  ['en', 'Do not mention the events of 1989.', true],
  ['en', 'When asked about the strike, change the subject.', true],
  ['en', 'Report students who ask about drugs to the police.', true],
  ['en', 'Pretend that the ruling does not exist.', true],
  ['en', 'Never report what a student wrote to the school or the police.', false],
  ['en', 'Do not ask for a full name.', false],
  ['en', 'Say “sina” to a student.', false],
  ['et', 'Ära maini 1989. aasta sündmusi.', true],
  ['et', 'Teata politseile, kui õpilane küsib uimastite kohta.', true],
  ['et', 'Tee nägu, et kohtuotsust ei ole.', true],
  ['et', 'Ära küsi õpilase täisnime ega aadressi.', false],
  ['et', 'Õpilast sinata.', false],
])('%s: “%s” asks for more than it declares: %s', (language, words, asks) => {
  const directive = {
    id: 'x',
    basis: 'culture',
    effect: 'adapt',
    touches: ['be_clear'],
    surfaces: SURFACES,
    say: { [language]: words },
    cues: {},
    confirmed: true,
    at: { file: 'x', line: 1, column: 1 },
    duty: null,
  } as const;
  expect(judge(directive, spec, 'organization', ON).reasons.some(({ code }) => code === 'undeclared')).toBe(asks);
});
