import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partialPattern } from '../patterns/index.ts';
import { maskPersonal, personalForms } from '../regions/index.ts';
import { size } from '../testing/size.ts';
import { Redaction, type RedactionRule, Redactor } from './redact.ts';
import { repairRules } from './repair.ts';

const read = (rules: readonly RedactionRule[], pieces: readonly string[]): string => {
  const redactor = new Redactor(new Redaction(rules));
  return [...pieces.flatMap((piece) => redactor.push(piece)), ...redactor.end()].map(({ text }) => text).join('');
};

describe('redaction over a stream', () => {
  const rules: RedactionRule[] = [
    { id: 'words', pattern: '(?<![\\p{L}\\p{N}])(?:salajane\\p{L}{0,4}|must[\\s]{1,3}kast)(?![\\p{L}\\p{N}])' },
    { id: 'code', pattern: '(?:AB|abcdef)\\d{2,4}' },
    ...personalForms('EE', ['national_id', 'bank_account', 'phone', 'email']),
  ];
  const piece = fc.oneof(
    fc.constantFrom(
      'salajane',
      'Salajased',
      'salaja',
      'must',
      ' ',
      'kast',
      '  ',
      'ab12',
      'abcdef',
      '345',
      '37605030299',
      '+372 5123',
      '4567',
    ),
    fc.constantFrom('EE38 2200 2210 2014 5685', 'mari@kool.ee', 'mari', '@', '.', 'õ', '37605030290', '\n'),
    fc.string({ maxLength: 6 }),
  );

  test('under any cutting the same is taken out', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 30 }), (pieces, at) => {
        const whole = pieces.join('');
        const points = [...new Set(at.map((point) => point % (whole.length + 1)))].sort((a, b) => a - b);
        const cut = [0, ...points].map((from, index) => whole.slice(from, points[index] ?? whole.length));
        const once = read(rules, [whole]);
        expect(read(rules, cut)).toBe(once);
        expect(read(rules, [...whole])).toBe(once);
      }),
      { numRuns: size(500, 5_000) },
    ));

  test('what the rules find in the whole text is what a stream takes out', () => {
    expect(read(rules, [...'See on salajanegi must  kast ja abcdef123.'])).toBe('See on ••• ••• ja •••.');
  });
});

test('a deprecated term is put right in its plain form, with its capital, and an inflected one is left', () => {
  const term = { concept: 'ai', preferred: 'tehisaru', deprecated: ['kunstlik intelligents'], note: '', pattern: null };
  const rules = repairRules([term]);
  const text = 'Kunstlik intelligents ja kunstlik  intelligents, kunstliku intelligentsi.';
  expect(read(rules, [...text])).toBe('Tehisaru ja tehisaru, kunstliku intelligentsi.');
  expect(read(rules, [text])).toBe('Tehisaru ja tehisaru, kunstliku intelligentsi.');
});

describe('personal data', () => {
  test.each([
    ['EE', '37605030299', true],
    ['EE', '37605030290', false],
    ['EE', 'EE382200221020145685', true],
    ['EE', 'EE382200221020145686', false],
    ['EE', '+372 512 3456', true],
    ['EE', '116 111', false],
    ['DE', '86 095 742 719', true],
    ['DE', '86 095 742 718', false],
    ['DE', 'DE89 3704 0044 0532 0130 00', true],
    ['TW', 'A123456789', true],
    ['TW', 'A123456788', false],
    ['EG', '29001011234567', true],
    ['KE', 'A123456789Z', true],
    ['EE', 'mari.maasikas@kool.ee', true],
  ])('%s: %s is found: %s', (region, text, found) => {
    const rules = personalForms(region, ['national_id', 'bank_account', 'phone', 'email']);
    expect(read(rules, [`Vaata ${text} siin.`])).toBe(`Vaata ${found ? '•••' : text} siin.`);
  });

  test('logs mask every country’s', () => {
    expect(maskPersonal('37605030299, DE89370400440532013000, a@b.ee')).toBe('•••, •••, •••');
  });
});

test.each(['a*', 'a+', 'a{2,}', '(a)', '(?:a)\\1'])('`%s` has no bound or captures, and is refused', (source) => {
  expect(() => partialPattern(source)).toThrow(RangeError);
});
