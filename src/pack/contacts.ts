import { type Dictionary, phrasesPattern, termRepairFault } from '../languages/index.ts';
import { SAFETY_NUMBERS } from '../regions/index.ts';
import type { PackDiagnostic } from './diagnostics.ts';
import type { Pack } from './pack.ts';
import type { Contact } from './sections/safety.ts';

/** A contact's number in the ways that people write it, and its names. */
const textsOf = ({ number, name }: Pick<Contact, 'number' | 'name'>): string[] => [
  ...writingsOf(number),
  ...Object.values(name),
];

const writingsOf = (number: string): string[] => {
  const digits = number.replaceAll(' ', '');
  return [number, digits, digits.replace(/^(\d{3})(\d{3})$/, '$1-$2'), digits.replace(/^(\d{3})(\d{3})$/, '$1 $2')];
};

/** What a pack takes out of answers must leave everybody who helps in them: its own contacts, its parent's, and those that all know. */
export function hidingRedactions({ directives, contacts }: Pick<Pack, 'directives' | 'contacts'>): PackDiagnostic[] {
  const texts = [...contacts.flatMap(textsOf), ...SAFETY_NUMBERS.flatMap(writingsOf)];
  return directives.flatMap(({ redact, at }) => {
    const phrases = phrasesPattern(redact?.phrases ?? {});
    return [...(phrases ? [phrases] : []), ...(redact?.patterns ?? [])].flatMap((pattern): PackDiagnostic[] => {
      const expression = new RegExp(pattern, 'iu');
      const hidden = texts.find((text) => expression.test(text) || expression.test(`${text}.`));
      if (hidden === undefined) return [];
      const found = `\`redact\`, which would take \`${hidden}\` out of answers`;
      return [{ code: 'hides-contact', at, found, expected: 'what touches no number or name of anybody who helps' }];
    });
  });
}

const EXPECTED = {
  'no-dictionary': 'no `repair: [terms]`: this language has no dictionary here, so nobody knows which forms are words',
  digit: 'a term without digits where `repair: [terms]` writes into answers',
  contact: 'a term that touches no number or name of anybody who helps',
  'word-count': 'as many words as the preferred term has: `repair: [terms]` changes spelling alone',
  'known-word': 'a form that is no word of the language: what is one is asked of the model, and never written over',
} as const;

/** Terms that would change what an answer says, where the pack has them put right by themselves. */
export function unrepairableTerms(pack: Pack, dictionary: Dictionary | null): PackDiagnostic[] {
  if (!pack.language.repair?.includes('terms')) return [];
  const contacts = pack.contacts.map(({ number, name }) => ({ number, names: Object.values(name) }));
  return pack.terms.flatMap(({ preferred, deprecated, at }) =>
    deprecated.flatMap((form): PackDiagnostic[] => {
      const fault = termRepairFault({ preferred }, form, { dictionary, contacts });
      if (fault === null) return [];
      return [{ code: 'unrepairable-term', at, found: `\`${form}\` for \`${preferred}\``, expected: EXPECTED[fault] }];
    }),
  );
}
