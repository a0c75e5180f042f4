import { textIn } from '../i18n/index.ts';
import type { Reader } from './page.ts';

/** Whom somebody in need can call, in the reader's language. */
export interface ContactEntry {
  readonly name: string;
  readonly number: string;
  readonly hours: string;
}

export const contactsOf = ({ published, language }: Reader): readonly ContactEntry[] =>
  published.compiled.release.contacts.map(({ name, number, hours }) => ({
    name: textIn(name, language),
    number,
    hours: textIn(hours, language),
  }));
