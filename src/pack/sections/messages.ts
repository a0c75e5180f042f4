import { z } from 'zod';
import { type Catalogue, messageFault } from '../../i18n/index.ts';
import type { SourcePosition } from '../../kernel/index.ts';
import { tag, words } from '../field.ts';
import type { FileReader } from '../files.ts';
import { joinedByLanguage, type Read, section } from '../section.ts';

const FILE = 'messages.json';

const messagesFile = z.record(tag, z.record(words, words, { error: 'messages by key' }), {
  error: 'messages by language',
});

export interface PackMessages {
  readonly messages: Catalogue;
  /** Where the pack says a message in a language; `null` for one that it does not say. Reads the file again when it is first asked. */
  readonly messageAt: (language: string, key: string) => SourcePosition | null;
}

/** What Endonym says itself, in the pack's languages. A child has its parent's where it says none of its own. */
export const messages = section({
  name: 'messages',
  files: { [FILE]: messagesFile },
  read,
  inherit: (own: PackMessages, parent: PackMessages): PackMessages => ({
    messages: joinedByLanguage(parent.messages, own.messages, (theirs, ours) => ({ ...theirs, ...ours })),
    messageAt: (language, key) => own.messageAt(language, key) ?? parent.messageAt(language, key),
  }),
  values: (part: PackMessages) =>
    Object.entries(part.messages).flatMap(([language, said]) =>
      Object.entries(said).map(([key, value]) => ({ kind: 'message' as const, id: `${language} ${key}`, value })),
    ),
});

function read(reader: FileReader): Read<PackMessages> {
  const located = reader.document(FILE, messagesFile);
  if (!located) return { part: { messages: {}, messageAt: () => null } };
  for (const [language, said] of Object.entries(located.value)) {
    for (const [key, source] of Object.entries(said)) {
      const fault = messageFault(language, source);
      if (fault) reader.fault('bad-message', located.at([language, key]), fault, 'a MessageFormat 2 message');
    }
  }
  const { value, at } = located;
  const messageAt = (language: string, key: string) =>
    value[language]?.[key] === undefined ? null : at([language, key]);
  return { part: { messages: value, messageAt } };
}
