import { MessageFormat } from 'messageformat';
import { baseOf } from './text.ts';

/** MessageFormat 2 messages by language and key, as a pack brings them. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** English messages by key: where a key is declared, and what everyone falls back to. */
export type Messages<Key extends string = string> = Readonly<Record<Key, string>>;

/** The keys that an English catalogue declares. */
export type KeyOf<English extends Messages> = English extends unknown ? keyof English & string : never;

/** What follows the prefix in the keys that have it: `latitude` of `reason.latitude`. */
export type NameUnder<Prefix extends string, Key extends string> = Key extends `${Prefix}${infer Name}` ? Name : never;

/** What a message may be told. */
export type Params = Readonly<Record<string, string | number>>;

/** Says a message to a person, numbers as CLDR writes them in the language and region; a key that nobody declared does not compile. */
export type Translate<Key extends string> = (language: string, key: Key, params?: Params) => string;

/**
 * Words for people: the pack's in the language asked for, else in the language without its region, else in English, the built-in ones after
 * the pack's. No two English catalogues may declare one key.
 * @throws {RangeError} in a call, for a key that came past the types
 */
export function translator<English extends readonly Messages[]>(
  pack: Catalogue,
  ...english: English
): Translate<KeyOf<English[number]>> {
  return (language, key, params = {}) => {
    for (const candidate of fallbacks(language)) {
      const own = pack[candidate];
      for (const messages of candidate === 'en' ? [own, ...english] : [own]) {
        const source = messages?.[key];
        if (messages === undefined || source === undefined) continue;
        const locale = candidate === 'en' && !language.startsWith('en') ? candidate : language;
        return messageIn(messages, key, source, locale).format(params);
      }
    }
    throw new RangeError(`no message has the key \`${key}\``);
  };
}

/** The language of a pack's catalogue whose words serve a reader of this one; `null` where the built-in English does. */
export const languageSaying = (pack: Catalogue, language: string, key: string): string | null =>
  fallbacks(language).find((candidate) => pack[candidate]?.[key] !== undefined) ?? null;

/** Memoized messages, by the catalogue they stand in: the built-in ones serve every pack. */
const READY = new WeakMap<Messages, Map<string, MessageFormat>>();

function messageIn(messages: Messages, key: string, source: string, locale: string): MessageFormat {
  const ready = READY.get(messages) ?? new Map<string, MessageFormat>();
  READY.set(messages, ready);
  const name = `${locale}\u0000${key}`;
  const message = ready.get(name) ?? new MessageFormat(locale, source, { bidiIsolation: 'none' });
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
