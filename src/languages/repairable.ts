import type { Dictionary } from './dictionary.ts';

/** Why a deprecated form may not be put right in an answer. */
export type TermRepairFault = 'no-dictionary' | 'digit' | 'contact' | 'word-count' | 'known-word';

/** A contact for safety, as far as an answer may name it. */
export interface RepairContact {
  readonly number: string;
  /** Its name in each language. */
  readonly names: readonly string[];
}

/** Letters from which on a word that begins as a contact's name does is taken for a form of it. */
const STEM = 4;

/**
 * What forbids that answers have the preferred term in place of this form; `null` where nothing does. Repair is for spelling: a digit, a
 * contact and a word of the language stay as the model wrote them, and no word is added or taken out.
 */
export function termRepairFault(
  { preferred }: { readonly preferred: string },
  form: string,
  { dictionary, contacts }: { readonly dictionary: Dictionary | null; readonly contacts: readonly RepairContact[] },
): TermRepairFault | null {
  if (!dictionary) return 'no-dictionary';
  if (/\p{N}/u.test(form + preferred)) return 'digit';
  if ([form, preferred].some((text) => contacts.some((contact) => touches(text, contact)))) return 'contact';
  const [given, wanted] = [wordsOf(form), wordsOf(preferred)];
  if (given.length === 0 || given.length !== wanted.length) return 'word-count';
  return given.some((word, index) => word !== wanted[index] && dictionary.knows(word)) ? 'known-word' : null;
}

const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? [];

const foldedWordsOf = (text: string): string[] => wordsOf(text).map((word) => word.toLowerCase());

/** A word of its name, in any form, or its number. */
function touches(text: string, { number, names }: RepairContact): boolean {
  const words = foldedWordsOf(text);
  return foldedWordsOf([number, ...names].join(' ')).some((part) =>
    words.some((word) => word === part || begins(word, part) || begins(part, word)),
  );
}

const begins = (word: string, start: string): boolean => start.length >= STEM && word.startsWith(start);
