import { asWord } from '../compile/index.ts';
import type { PersonalKind } from '../pack/index.ts';
import type { RedactionRule } from './redact.ts';

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);
const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);

/** Isikukood, standard EVS 585: modulo 11 with two rows of weights. */
function isIsikukood(found: string): boolean {
  const digits = digitsOf(found);
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return digits[10] === (first < 10 ? first : second % 10);
}

/** Steueridentifikationsnummer, § 139b AO: ISO 7064 MOD 11,10. */
function isSteuerId(found: string): boolean {
  const digits = digitsOf(found);
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digits[10] === (11 - product) % 10;
}

/** Taiwan's national identification number: the letter becomes two digits, then weights 1, 9, 8 … 1, 1 to a multiple of ten. */
function isTaiwanId(found: string): boolean {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(found[0]?.toUpperCase() ?? '') + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(found)];
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

/** ISO 13616: the account's letters as numbers, modulo 97. */
function isIban(found: string): boolean {
  const plain = found.replace(/\s/g, '').toUpperCase();
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const day = '(?:0[1-9]|[12]\\d|3[01])';
const month = '(?:0[1-9]|1[0-2])';

const NATIONAL: Readonly<Record<string, Omit<RedactionRule, 'id'>>> = {
  EE: { pattern: `[1-8]\\d{2}${month}${day}\\d{4}`, valid: isIsikukood },
  DE: { pattern: '[1-9]\\d(?: ?\\d{3}){3}', valid: isSteuerId },
  TW: { pattern: '[A-Z][1289]\\d{8}', valid: isTaiwanId },
  // Egypt: century, birth date, governorate, serial; how its last digit is made is not published.
  EG: { pattern: `[23]\\d{2}${month}${day}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\\d{5}` },
  // Kenya: the revenue authority's PIN; identity cards bear bare numbers that nothing tells from others.
  KE: { pattern: '[AP]\\d{9}[A-Z]' },
};

/** Length of the part after the check digits, by country: SWIFT's IBAN registry. */
const IBAN: Readonly<Record<string, number>> = { EE: 16, DE: 18, EG: 25 };
/** Calling code and national significant digits, least and most: ITU-T E.164. */
const PHONE: Readonly<Record<string, readonly [code: string, least: number, most: number]>> = {
  EE: ['372', 7, 8],
  DE: ['49', 7, 11],
  TW: ['886', 8, 9],
  EG: ['20', 8, 10],
  KE: ['254', 9, 9],
};

const ruleOf: Readonly<Record<PersonalKind, (region: string) => Omit<RedactionRule, 'id'> | undefined>> = {
  national_id: (region) => NATIONAL[region],
  bank_account: (region) => {
    const length = IBAN[region];
    return length ? { pattern: `${region}\\d{2}(?: ?[A-Z0-9]){${length}}`, valid: isIban } : undefined;
  },
  // Only with its calling code: without one, nothing tells a person's number from a helpline's or from any other number.
  phone: (region) => {
    const [code, least, most] = PHONE[region] ?? [];
    return code ? { pattern: `\\+${code}(?:[ -]?\\d){${least},${most}}` } : undefined;
  },
  email: () => ({ pattern: '[\\w.%-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}' }),
};

/** What finds these kinds of personal data, as the country of `region` (ISO 3166) writes them. */
export const personalRules = (region: string, kinds: readonly PersonalKind[]): RedactionRule[] =>
  kinds.flatMap((kind) => {
    const rule = ruleOf[kind](region);
    return rule ? [{ id: kind, ...rule, pattern: asWord(rule.pattern) }] : [];
  });

const ALL = new RegExp(
  [
    ...Object.keys(PHONE).flatMap((region) => personalRules(region, ['national_id', 'bank_account', 'phone'])),
    ...personalRules('', ['email']),
  ]
    .map(({ pattern }) => pattern)
    .join('|'),
  'giu',
);

/** A text for a log: personal data of any country known here is masked, valid or not. */
export const maskPersonal = (text: string): string => text.replace(ALL, '•••');
