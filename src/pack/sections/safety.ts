import { z } from 'zod';
import { asText, type Text } from '../../i18n/index.ts';
import { directives } from '../directive.ts';
import { entry, listOf, oneOf, sources, tag, text, url, words, yes } from '../field.ts';
import type { StarterPlace } from '../place.ts';
import { joinedByLanguage, type Read, section } from '../section.ts';
import { phraseTexts } from '../word.ts';
import { directivesIn } from './rules.ts';

const FILE = 'safety.yaml';
const CONTACT_KINDS = ['emergency', 'child_helpline', 'crisis_line', 'poison', 'police', 'other'] as const;

const contact = entry({
  id: words,
  kind: oneOf(CONTACT_KINDS),
  name: text,
  number: words.regex(/^\+?[\d ]{2,20}$/, 'a telephone number'),
  hours: text,
  languages: listOf(tag),
  note: text.optional(),
  source: url,
  confirmed: yes.optional(),
});

const safetyFile = entry({
  contacts: listOf(contact).optional(),
  cues: z.record(tag, listOf(words)).optional(),
  sources,
  directives,
});

/** Somebody who helps: a number, and when and in which languages it is answered. */
export interface Contact {
  readonly id: string;
  readonly kind: (typeof CONTACT_KINDS)[number];
  readonly name: Text;
  readonly number: string;
  readonly hours: Text;
  readonly languages: readonly string[];
  readonly note?: Text;
  readonly source: string;
  readonly confirmed: boolean;
}

export interface Safety {
  readonly contacts: readonly Contact[];
  /** Phrases by which a person in danger may be known, by language. */
  readonly dangerCues: Readonly<Record<string, readonly string[]>>;
}

/** Who helps, and how danger sounds. A child shares its parent’s. */
export const safety = section({
  name: 'safety',
  files: { [FILE]: safetyFile },
  read: (reader): Read<Safety> => {
    const located = reader.document(FILE, safetyFile);
    const { contacts = [], cues = {} } = located?.value ?? {};
    return { part: { contacts: contacts.map(asContact), dangerCues: cues }, directives: directivesIn(reader, located) };
  },
  inherit,
  values: ({ contacts }: Safety) => contacts.map((value) => ({ kind: 'contact' as const, id: value.id, value })),
  words: ({ contacts, dangerCues }: Safety) => [
    ...contacts.map((contact) => ({
      id: `safety#contacts.${contact.id}`,
      value: contact,
      texts: [contact.name, contact.hours, ...(contact.note ? [contact.note] : [])],
      at: { file: FILE },
    })),
    ...(Object.keys(dangerCues).length > 0
      ? [{ id: 'safety#cues', value: dangerCues, texts: phraseTexts(dangerCues), at: { file: FILE } }]
      : []),
  ],
  starter,
});

const asContact = (written: z.infer<typeof contact>): Contact => {
  const { note, ...rest } = written;
  return {
    ...rest,
    name: asText(written.name),
    hours: asText(written.hours),
    ...(note && { note: asText(note) }),
    confirmed: written.confirmed ?? true,
  };
};

function inherit(own: Safety, parent: Safety): Safety {
  const ownContacts = new Set(own.contacts.map(({ id }) => id));
  return {
    contacts: [...own.contacts, ...parent.contacts.filter(({ id }) => !ownContacts.has(id))],
    // A child knows more ways in which danger sounds, never fewer.
    dangerCues: joinedByLanguage(parent.dangerCues, own.dangerCues, (theirs = [], ours = []) => [
      ...new Set([...theirs, ...ours]),
    ]),
  };
}

function starter({ extends: parent, language, regionName, prefix }: StarterPlace): string | null {
  // A child has it from its parent.
  if (parent) return null;
  return `# Who helps in ${regionName}. Give each number its hours, its languages and the page where you found it. Take off the #:
#contacts:
#  - id: emergency
#    kind: emergency      # emergency, child_helpline, crisis_line, poison, police, other
#    name: { en: Emergency }
#    number: "112"
#    hours: { en: day and night }
#    languages: [${language}]
#    source: "https://example.org/"
# How danger sounds in people's own words; the built-in model and the pages then show the numbers.
#cues:
#  ${language}: [words of somebody in danger]
directives:
  - id: ${prefix}.safety.stay
    basis: safety
    effect: strengthen   # protects more than the spec asks: allowed everywhere
    touches: [support_mental_health]
    say:
      en: "When somebody is in danger or thinks of self-harm, stay in the conversation, listen, and say where local help is."
`;
}
