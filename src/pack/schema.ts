import { z } from 'zod';
import { ASKS } from '../languages/index.ts';
import { PERSONAL_KINDS } from '../regions/index.ts';
import { directives, EFFECTS, SURFACES } from './directive.ts';
import { entry, listOf, oneOf, sources, tag, text, url, words, yes } from './field.ts';

/** What each file of a pack may hold. Editors complete and check by these, exported as JSON Schema. */

const packFile = entry({
  tag,
  name: z.record(tag, words, { error: 'a name for each language' }),
  publisher: words,
  description: text.optional(),
  extends: tag.optional(),
  spec: words.regex(/^\d{4}-\d{2}-\d{2}$/, 'a Model Spec release, such as 2025-12-18'),
  surfaces: listOf(oneOf(SURFACES)).min(1, 'at least one surface'),
  accent: words.regex(/^#[0-9a-f]{6}$/, 'a colour such as #1d4f91').optional(),
  complaints: entry({ name: text, url }).optional(),
  mask: listOf(oneOf(PERSONAL_KINDS)).optional(),
  reviewers: listOf(
    words.regex(/^[^\s+]+\+[0-9a-f]{8}\+\S+$/, 'a verifier key, as `endonym keys new` prints it'),
  ).optional(),
  sources,
});

const languageFile = entry({
  register: text.optional(),
  script: words.regex(/^[A-Z][a-z]{3}$/, 'an ISO 15924 script, such as Latn').optional(),
  orthography: text.optional(),
  numbers: text.optional(),
  dates: text.optional(),
  quotation: words.optional(),
  style: text.optional(),
  exceptions: listOf(entry({ languages: listOf(tag), cues: z.record(tag, listOf(words)) })).optional(),
  repair: listOf(oneOf(['terms', 'script'])).optional(),
  sources,
  directives,
});

const ruleFile = entry({ sources, directives });

export const CONTACT_KINDS = ['emergency', 'child_helpline', 'crisis_line', 'poison', 'police', 'other'] as const;

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

const voiceFile = entry({
  voices: listOf(entry({ name: words, accent: text.optional(), languages: listOf(tag) })).optional(),
  instruction: text.optional(),
  vocabulary: listOf(words).optional(),
  sources,
});

const messagesFile = z.record(tag, z.record(words, words, { error: 'messages by key' }), {
  error: 'messages by language',
});

const suiteFile = entry({
  id: words,
  title: text,
  cases: listOf(
    entry({
      id: words,
      prompt: words,
      system: words.optional(),
      expect: entry({
        language: tag.optional(),
        contains: listOf(words).optional(),
        lacks: listOf(words).optional(),
        notice: words.optional(),
      }).optional(),
      rubric: text.optional(),
      source: url.optional(),
    }),
  ).min(1, 'at least one case'),
  sources,
});

const effect = oneOf(EFFECTS);
/** What one vote of a judge says of a directive's words: which sections they reach and how, and what they ask for. */
export const opinion = entry({ sections: listOf(entry({ id: words, effect })), asks: listOf(oneOf(ASKS)) });

const judgementFile = entry({
  model: words,
  prompt_sha256: words,
  spec: words,
  votes: z.int({ error: 'a number' }).positive('at least one'),
  opinions: z.record(
    words,
    entry({
      sha256: words,
      votes: listOf(opinion),
    }),
  ),
});

const link = z.looseObject(
  { title: words, identifier: words, uri: words },
  { error: 'a link with title, identifier, uri' },
);

/** 1EdTech CASE 1.1, CFPackage. Its documents may hold more than Endonym reads, so other keys may stay. */
const caseFile = z.looseObject(
  {
    CFDocument: z.looseObject(
      { identifier: words, uri: words, creator: words, title: words, lastChangeDateTime: words },
      { error: 'a CFDocument' },
    ),
    CFItems: listOf(
      z.looseObject(
        {
          identifier: words,
          uri: words,
          fullStatement: words,
          humanCodingScheme: words.optional(),
          CFItemType: words.optional(),
          conceptKeywords: listOf(words).optional(),
          notes: words.optional(),
          educationLevel: listOf(words).optional(),
          lastChangeDateTime: words,
        },
        { error: 'a CFItem' },
      ),
    ),
    CFAssociations: listOf(
      z.looseObject(
        {
          identifier: words,
          uri: words,
          associationType: words,
          originNodeURI: link,
          destinationNodeURI: link,
          lastChangeDateTime: words,
        },
        { error: 'a CFAssociation' },
      ),
    ),
  },
  { error: 'a CASE 1.1 package with CFDocument, CFItems and CFAssociations' },
);

export const termRow = entry({
  concept: words,
  preferred: words,
  deprecated: z.string().trim(),
  note: z.string().trim(),
  source: url,
});

export const FILES = {
  'pack.yaml': packFile,
  'language.yaml': languageFile,
  'law.yaml': ruleFile,
  'culture.yaml': ruleFile,
  'safety.yaml': safetyFile,
  'pedagogy.yaml': ruleFile,
  'voice.yaml': voiceFile,
  'messages.json': messagesFile,
  'judgement.json': judgementFile,
  'evals/*.yaml': suiteFile,
  'curriculum/*.json': caseFile,
} as const;

export type FileKind = keyof typeof FILES;
export type FileContent<Kind extends FileKind> = z.infer<(typeof FILES)[Kind]>;

/** The schemas as JSON Schema (draft 2020-12), by file, for editors. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    Object.entries(FILES).map(([file, schema]) => [
      file,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  );
