import type { Surface } from './directive.ts';
import type { PackFiles } from './pack.ts';

/** What a new pack is told about itself. */
export interface Starter {
  /** BCP 47 with a region, `lv-LV`. */
  readonly tag: string;
  readonly publisher: string;
  /** The Model Spec release it is written against. */
  readonly spec: string;
  readonly surfaces: readonly Surface[];
  /** The pack beside it whose law, safety and curriculum it shares. */
  readonly extends?: string;
}

/** What CLDR knows of the place, so that nobody has to look it up. */
interface PlaceFacts {
  readonly language: string;
  /** Begins each directive's id. */
  readonly prefix: string;
  readonly languageName: string;
  readonly regionName: string;
  readonly ownName: string;
  readonly script: string;
  readonly number: string;
  readonly date: string;
  readonly weekday: string;
}

/** A pack that checks clean and explains itself: each file says what it is for and how its first entry is written. */
export function starterPack(starter: Starter): PackFiles {
  const place = placeOf(starter.tag, starter.extends !== undefined);
  return new Map([
    ['pack.yaml', packFile(starter, place)],
    ['language.yaml', languageFile(place)],
    ['terms.csv', 'concept,preferred,deprecated,note,source\n'],
    ['culture.yaml', cultureFile(place)],
    ['pedagogy.yaml', pedagogyFile(place)],
    // A child has these from its parent.
    ...(starter.extends
      ? []
      : ([
          ['law.yaml', lawFile(place)],
          ['safety.yaml', safetyFile(place)],
        ] as const)),
  ]);
}

function placeOf(tag: string, isChild: boolean): PlaceFacts {
  const { language, region = '', script = 'Latn' } = new Intl.Locale(tag).maximize();
  const name = (type: 'language' | 'region', code: string, locale: string) =>
    new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  // A day that shows which number is the month, and whether either has a zero before it.
  const day = Date.UTC(2024, 2, 5);
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(day);
  return {
    language,
    // Parent and child are of one region, and each id stands once.
    prefix: (isChild ? tag : region).toLowerCase(),
    languageName: name('language', language, 'en'),
    regionName: name('region', region, 'en'),
    ownName: name('region', region, tag),
    script,
    number: new Intl.NumberFormat(tag).format(12345.6),
    date: date({ day: 'numeric', month: 'numeric', year: 'numeric' }),
    weekday: date({ weekday: 'long' }),
  };
}

const schema = (file: string) => `# yaml-language-server: $schema=../../schemas/${file}.schema.json\n`;

/** A text as YAML takes it, whatever its letters are. */
const quoted = (text: string): string => JSON.stringify(text);

const packFile = (starter: Starter, { language, ownName, regionName }: PlaceFacts): string => `${schema('pack')}\
# Who this pack is. After each change: endonym check packs/${starter.tag}
tag: ${starter.tag}
name: { ${language === 'en' ? '' : `${language}: ${quoted(ownName)}, `}en: ${quoted(regionName)} }
publisher: ${quoted(starter.publisher)}
${starter.extends ? `# Law, safety and curriculum come from this pack beside it; language, terms and culture are this pack's own.\nextends: ${starter.extends}\n` : ''}\
# The Model Spec release that you wrote it against; \`endonym spec diff\` shows what a later one changes.
spec: ${starter.spec}
# first_party: products for everyone · organization: schools, agencies, companies · api: those who build on it
surfaces: [${starter.surfaces.join(', ')}]
# Where a person may complain about what was left out:
# complaints:
#   name: { en: Ombudsman }
#   url: "https://example.org/"
# Where you looked things up; each file has such a list.
sources: []
`;

const languageFile = ({ language, prefix, languageName, script, number, date, weekday }: PlaceFacts): string =>
  `${schema('language')}\
# How the language is written. State only what a model gets wrong; say it in ${languageName} first (\`${language}:\`), it is told to the model.
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

const lawFile = ({ prefix, regionName }: PlaceFacts): string => `${schema('law')}\
# What the law of ${regionName} leaves out of an answer or adds to it. Each answer that it touches says so, by type and reason.
# A citation needs act, section, the gazette's number and the day it came into force; one that you could not confirm says
# \`confirmed: false\`, and no product for the general public takes it. Take off the # and write your own:
#directives:
#  - id: ${prefix}.law.gambling-advertising
#    basis: law
#    effect: omit
#    touches: [be_creative]
#    say:
#      en: "Do not write advertising for gambling. Studying and describing advertising is fine."
#    cues: { en: [casino ad, betting ad] }           # show that the matter is at hand; inflected forms are found
#    information: { en: advertising for gambling }   # the type that the notice names; never the content
#    notice: omitted-by-law                          # or added-by-law
#    law: { act: Advertising Act, section: § 1, id: "gazette number", url: "https://example.org/", in_force: 2008-11-01 }
#    confirmed: false
`;

const cultureFile = ({ prefix, regionName }: PlaceFacts): string => `${schema('culture')}\
# Manners and examples: tone moves, substance does not. If you mean which word to use, write it into terms.csv instead.
directives:
  - id: ${prefix}.culture.examples
    basis: culture
    effect: adapt
    touches: []
    say:
      en: ${quoted(`Take examples from life and nature in ${regionName}, with its own currency and measures.`)}
`;

const safetyFile = ({ language, regionName, prefix }: PlaceFacts): string => `${schema('safety')}\
# Who helps in ${regionName}. Give each number its hours, its languages and the page where you found it. Take off the #:
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

const pedagogyFile = ({ prefix }: PlaceFacts): string => `${schema('pedagogy')}\
# How it teaches. Curricula go into curriculum/*.json as 1EdTech CASE.
directives:
  - id: ${prefix}.pedagogy.one-step
    basis: pedagogy
    effect: adapt
    touches: [be_thorough_but_efficient]
    say:
      en: "One step at a time; ask what the student already knows before you explain."
`;
