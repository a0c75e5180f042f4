import { explain } from '../boundary/index.ts';
import { textIn } from '../i18n/index.ts';
import { BASES, type Surface } from '../pack/index.ts';
import { type DirectiveEntry, entryOf, verdictOf } from './entry.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Published, Site } from './published.ts';
import { hrefIn, type Reader, readerOf, shortId } from './reader.ts';
import { RECORD_MESSAGES } from './record-words.ts';
import { PORTAL_MESSAGES } from './words.ts';

/** The first page of a deployment; plain data, ready for whoever draws it. */
export interface HomePage {
  readonly kind: 'home';
  readonly frame: Frame;
  /** The same introduction in another language of the release, for a reader who came by the wrong door. */
  readonly otherIntroduction: { language: string; label: string; text: string; href: string } | null;
  readonly description: string;
  /** What is different from the global model, in one paragraph. */
  readonly difference: string;
  readonly facts: readonly { label: string; value: string; title?: string }[];
  readonly deployments: readonly { name: string; href: string | null; note: string; current: boolean }[];
  readonly counts: string;
  readonly groups: readonly { basis: string; title: string; entries: readonly DirectiveEntry[] }[];
  /** Asked for here, and refused or waiting. */
  readonly refused: readonly Refused[];
  readonly publicExplanation: string;
  readonly publicRefusals: readonly Refused[];
  readonly refusedWord: string;
  readonly contacts: readonly { name: string; number: string; hours: string }[];
  readonly chat: { deployment: string; baseline: string | null };
  /** Every fixed word of the page, by key. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Refused {
  readonly id: string;
  readonly href: string;
  readonly say: string;
  readonly message: string;
}

export function homePage(site: Site, reader: Reader, path: string): HomePage {
  const { published, language, say } = reader;
  const { compiled, surface } = published;
  const { release } = compiled;
  const all = release.directives.filter(({ surfaces }) => surfaces.includes(surface));
  const entries = all.map((directive) => ({ basis: directive.basis, entry: entryOf(directive, reader) }));
  const given = entries.filter(({ entry }) => entry.verdict.kind !== 'refused');
  const number = (kind: (entry: DirectiveEntry) => boolean) => given.filter(({ entry }) => kind(entry)).length;
  const numbers = {
    count: given.length,
    departures: number(({ departs }) => departs),
    notices: number(({ verdict }) => verdict.kind === 'allowed_with_notice'),
  };
  const country = release.name[language] ?? release.name.en ?? release.tag;
  return {
    kind: 'home',
    frame: frameOf(reader, path, say('page.title', { country })),
    otherIntroduction: introduction(reader, path),
    description: textIn(release.description, language),
    difference: say('summary.difference', {
      ...{ country, ...numbers, refused: entries.length - given.length },
      law: given.filter(({ basis }) => basis === 'law').length,
    }),
    facts: factsOf(published, say),
    deployments: deploymentsOf(site, reader),
    counts: say('directives.count', numbers),
    groups: BASES.map((basis) => ({
      basis,
      title: say(`basis.${basis}`),
      entries: given.filter((each) => each.basis === basis).map(({ entry }) => entry),
    })).filter((group) => group.entries.length > 0),
    refused: refusedOn(surface, reader),
    publicExplanation: say('public.explain', { surface: say(`surface.${surface}`) }),
    publicRefusals: surface === 'first_party' ? [] : refusedOn('first_party', reader),
    refusedWord: say('verdict.refused'),
    contacts: release.contacts.map((contact) => ({
      name: textIn(contact.name, language),
      number: contact.number,
      hours: textIn(contact.hours, language),
    })),
    chat: { deployment: published.name, baseline: published.baselineOpen ? `${published.name}:baseline` : null },
    words: wordsOf(HOME_WORDS, say),
  };
}

const HOME_WORDS = /^(chat|entry|directives|public|refused|contacts)\.|^page\.(lead|skip)$|^nav\.deployments$/;

/** Fixed words by key. Messages with parameters keep their places; whoever draws fills them in. */
function wordsOf(keys: RegExp, say: Reader['say']): Record<string, string> {
  const places = { reason: '{reason}', upstream: '{upstream}' };
  const isFixed = (source: string) => [...source.matchAll(/\{\$(\w+)/g)].every(([, name = '']) => name in places);
  const messages = { ...PORTAL_MESSAGES, ...RECORD_MESSAGES };
  const isKey = (key: string): key is keyof typeof messages => key in messages;
  const wanted = Object.keys(messages)
    .filter(isKey)
    .filter((key) => keys.test(key) && isFixed(messages[key]));
  return Object.fromEntries(wanted.map((key) => [key, say(key, places)]));
}

function introduction({ language, published, speak }: Reader, path: string): HomePage['otherIntroduction'] {
  const { languages } = published.compiled.release;
  const tag = languages.find((each) => each !== language);
  if (!tag) return null;
  const label = speak(tag, 'page.other', { language: speak(tag, 'language.name') });
  return { language: tag, label, text: speak(tag, 'page.lead'), href: hrefIn(languages, tag, path) };
}

function factsOf({ name, compiled, surface, modelName }: Published, say: Reader['say']): HomePage['facts'] {
  const { release, id } = compiled;
  return [
    { label: say('fact.deployment'), value: name },
    { label: say('fact.surface'), value: say(`surface.${surface}`) },
    { label: say('fact.model'), value: modelName },
    { label: say('fact.spec'), value: release.spec },
    { label: say('fact.release'), value: shortId(id), title: id },
    { label: say('fact.publisher'), value: release.publisher },
  ];
}

/** All that is served, and what is configured and must not be; nothing to choose from where there is one. */
function deploymentsOf(site: Site, { published, say, language, locale, on }: Reader): HomePage['deployments'] {
  const served = site.deployments.map((each) => {
    const { languages, name, tag } = each.compiled.release;
    const known = readerOf(each, languages.includes(language) ? language : (languages[0] ?? 'en'), on);
    const note = `${name[language] ?? placeIn(locale, tag)} · ${say(`surface.${each.surface}`)}`;
    return { name: each.name, href: known.here(), note, current: each.name === published.name };
  });
  const refused = [...site.refused.keys()].map((name) => ({
    ...{ name, href: null, note: say('deployments.refused'), current: false },
  }));
  return served.length + refused.length > 1 ? [...served, ...refused] : [];
}

/** A pack that does not name itself in the reader's language: its language and country as CLDR names them. */
const placeIn = (locale: string, tag: string): string =>
  new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;

function refusedOn(surface: Surface, reader: Reader): Refused[] {
  const { published, language, speak } = reader;
  const { compiled, spec } = published;
  return compiled.release.directives
    .filter(({ surfaces }) => surfaces.includes(surface))
    .flatMap((directive) => {
      const verdict = verdictOf(compiled.release, directive.id, surface);
      const [reason] = verdict.reasons;
      if (verdict.kind !== 'refused' || !reason) return [];
      const { message } = explain(reason, spec, speak, language);
      return [
        {
          id: directive.id,
          href: reader.here(`/rules/${directive.id}`),
          say: textIn(directive.say, language),
          message,
        },
      ];
    });
}
