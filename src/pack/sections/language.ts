import { z } from 'zod';
import { asText, type Text } from '../../i18n/index.ts';
import { directives } from '../directive.ts';
import type { Located } from '../document.ts';
import { entry, listOf, oneOf, script, sources, tag, text, words } from '../field.ts';
import { quoted, type StarterPlace } from '../place.ts';
import { section } from '../section.ts';
import { phraseTexts, settingOf, wordOf } from '../word.ts';
import { directivesIn } from './rules.ts';

const FILE = 'language.yaml';

const languageFile = entry({
  register: text.optional(),
  script: script.optional(),
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

/** What the model is told of the language. */
type LanguageFact = 'register' | 'orthography' | 'numbers' | 'dates' | 'style' | 'quotation';

/** How the language is used; each a text for the model. */
export interface Language {
  readonly register?: Text;
  readonly script?: string;
  readonly orthography?: Text;
  readonly numbers?: Text;
  readonly dates?: Text;
  readonly quotation?: string;
  readonly style?: Text;
  /** Other languages that an answer may be in when a question has one of the cues: a foreign-language class. */
  readonly exceptions?: readonly {
    readonly languages: readonly string[];
    readonly cues: Readonly<Record<string, readonly string[]>>;
  }[];
  /** What the gateway puts right in answers by itself: a deprecated term where it stands in its plain form. */
  readonly repair?: readonly ('terms' | 'script')[];
  /** Where each text stands in its file, by language as the text is. */
  readonly lines: Readonly<Record<LanguageFact, Readonly<Record<string, number>>>>;
}

/** How the language is written; each pack its own, a child too. */
export const language = section({
  name: 'language',
  files: { [FILE]: languageFile },
  read: (reader) => {
    const located = reader.document(FILE, languageFile);
    return { part: { language: asLanguage(located) }, directives: directivesIn(reader, located) };
  },
  words: ({
    language: { register, script, orthography, numbers, dates, style, quotation, exceptions, repair },
  }: {
    language: Language;
  }) => [
    ...wordOf('language#register', FILE, register),
    ...settingOf('language#script', FILE, script),
    ...wordOf('language#orthography', FILE, orthography),
    ...wordOf('language#numbers', FILE, numbers),
    ...wordOf('language#dates', FILE, dates),
    ...wordOf('language#style', FILE, style),
    ...wordOf('language#quotation', FILE, quotation),
    ...(exceptions ?? []).map((exception, at) => ({
      id: `language#exceptions.${at}`,
      value: exception,
      texts: phraseTexts(exception.cues),
      at: { file: FILE },
    })),
    ...settingOf('language#repair', FILE, repair),
  ],
  starter,
});

function asLanguage(located: Located<z.infer<typeof languageFile>> | undefined): Language {
  if (!located) return { lines: linesOf(() => ({})) };
  const { directives: _, sources: __, script, quotation, exceptions, repair, ...texts } = located.value;
  const asTexts = Object.entries(texts).map(([key, value]) => [key, asText(value)]);
  const given = { script, quotation, exceptions, repair };
  const kept = Object.entries(given).filter(([, value]) => value !== undefined);
  const lines = linesOf((fact) => {
    const written = located.value[fact];
    if (typeof written !== 'object') return { und: located.at([fact]).line };
    return Object.fromEntries(Object.keys(written).map((tag) => [tag, located.at([fact, tag]).line]));
  });
  return { ...Object.fromEntries([...asTexts, ...kept]), lines };
}

const linesOf = (of: (fact: LanguageFact) => Readonly<Record<string, number>>): Language['lines'] => ({
  register: of('register'),
  orthography: of('orthography'),
  numbers: of('numbers'),
  dates: of('dates'),
  style: of('style'),
  quotation: of('quotation'),
});

function starter({ language, prefix, languageName, script, number, date, weekday }: StarterPlace): string {
  return `# How the language is written. State only what a model gets wrong; say it in ${languageName} first (\`${language}:\`), it is told to the model.
script: ${script}
# From CLDR: 12345.6 is ${quoted(number)}, 5 March 2024 is ${quoted(date)}, a ${quoted(weekday)}.
numbers:
  en: ${quoted(`Write numbers as in ${number}.`)}
dates:
  en: ${quoted(`Write dates as in ${date}.`)}
directives:
  - id: ${prefix}.language.answers
    basis: language        # why: it must fit the file it stands in
    effect: adapt          # how it moves a section: adapt, strengthen, add, omit, override
    touches: []            # sections of the Model Spec; none, for which language is spoken
    say:
      en: "Answer in ${languageName}, also when a question has foreign words."
# Formal or informal address? It touches a guideline, which a country may adapt everywhere:
#  - id: ${prefix}.language.register
#    basis: language
#    effect: adapt
#    touches: [be_professional]
#    say:
#      en: "Use the polite form with whoever uses it."
`;
}
