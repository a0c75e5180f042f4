import { MessageFormat } from 'messageformat';
import { baseOf } from './text.ts';

/** MessageFormat 2 messages by language and key. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a message may be told. */
export type Params = Readonly<Record<string, string | number>>;

/** English messages by key: where a key is declared, and what everyone falls back to. */
export type Messages<Key extends string = string> = Readonly<Record<Key, string>>;

/** Says a message to a person, numbers as CLDR writes them in the language and region; a key that nobody declared does not compile. */
export type Translate<Key extends string = string> = (language: string, key: Key, params?: Params) => string;

/**
 * Words for people, in the language asked for, else without its region, else in English; a key that nobody has comes back as itself.
 * Catalogues come first to last: a pack's own words stand before the built-in ones.
 */
export function translator(...catalogues: readonly Catalogue[]): Translate {
  return (language, key, params = {}) => {
    for (const candidate of fallbacks(language)) {
      for (const { [candidate]: words } of catalogues) {
        if (words?.[key] === undefined) continue;
        const locale = candidate === 'en' && !language.startsWith('en') ? candidate : language;
        return messageIn(words, key, locale).format(params);
      }
    }
    return key;
  };
}

/** Messages that were asked for, by the words they stand in: the built-in ones serve every pack. */
const READY = new WeakMap<object, Map<string, MessageFormat>>();

function messageIn(words: Readonly<Record<string, string>>, key: string, locale: string): MessageFormat {
  const ready = READY.get(words) ?? new Map<string, MessageFormat>();
  READY.set(words, ready);
  const name = `${locale}\u0000${key}`;
  const message = ready.get(name) ?? new MessageFormat(locale, words[key] as string, { bidiIsolation: 'none' });
  ready.set(name, message);
  return message;
}

const fallbacks = (language: string): string[] => [...new Set([language, baseOf(language), 'en'])];

/** The fault in a MessageFormat 2 message, or nothing. */
export function messageFault(language: string, source: string): string | undefined {
  try {
    new MessageFormat(language, source);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.toLowerCase() : 'a fault';
  }
}
