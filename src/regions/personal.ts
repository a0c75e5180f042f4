import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { asWord } from '../patterns/index.ts';
import type { NumberForm, PersonalKind, RegionProfile } from './profile.ts';
import { REGIONS, regionOf } from './regions.ts';

/** What finds one kind of personal data. */
export interface PersonalForm extends NumberForm {
  readonly id: PersonalKind;
}

/** ISO 13616, with the check digits that a country adds of its own. */
const isIban = (found: string): boolean => isValidIBAN(electronicFormatIBAN(found) ?? '');

const formOf: Readonly<Record<PersonalKind, (region: RegionProfile | undefined) => NumberForm | null>> = {
  national_id: (region) => region?.nationalId ?? null,
  bank_account: (region) =>
    region?.ibanLength ? { pattern: `${region.code}\\d{2}(?: ?[A-Z0-9]){${region.ibanLength}}`, valid: isIban } : null,
  // Only with its calling code: without one, nothing tells a person's number from a helpline's or from any other number.
  phone: (region) =>
    region?.phone
      ? { pattern: `\\+${region.phone.code}(?:[ -]?\\d){${region.phone.least},${region.phone.most}}` }
      : null,
  email: () => ({ pattern: '[\\w.%-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,4}' }),
};

/** What finds these kinds of personal data, as the country of `region` (ISO 3166) writes them. */
export const personalForms = (region: string, kinds: readonly PersonalKind[]): PersonalForm[] =>
  kinds.flatMap((id) => {
    const form = formOf[id](regionOf(region));
    return form ? [{ id, ...form, pattern: asWord(form.pattern) }] : [];
  });

const ALL = new RegExp(
  [
    ...REGIONS.flatMap(({ code }) => personalForms(code, ['national_id', 'bank_account', 'phone'])),
    ...personalForms('', ['email']),
  ]
    .map(({ pattern }) => pattern)
    .join('|'),
  'giu',
);

/** A text for a log: personal data of any country known here is masked, valid or not. */
export const maskPersonal = (text: string): string => text.replace(ALL, '•••');
