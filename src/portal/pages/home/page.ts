import { explain } from '../../../boundary/index.ts';
import { textIn } from '../../../i18n/index.ts';
import { BASES, type Surface } from '../../../pack/index.ts';
import { type ContactEntry, contactsOf, type DirectiveEntry, entryOf, entryWords, verdictOf } from '../../entry.ts';
import { hrefIn, type PageData, type PortalPage, type Reader, shortId } from '../../page.ts';
import type { Published, Site } from '../../published.ts';
import { type HomeKey, messages } from './messages.ts';

/** The first page of a deployment. */
export interface HomeData extends PageData {
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
  readonly contacts: readonly ContactEntry[];
  readonly chat: { deployment: string; baseline: string | null };
  readonly words: ReturnType<typeof homeWords> & {
    entry: ReturnType<typeof entryWords>;
    chat: ReturnType<typeof chatWords>;
  };
}

export interface Refused {
  readonly id: string;
  readonly href: string;
  readonly say: string;
  readonly message: string;
}

export const home: PortalPage<'home', HomeData, HomeKey> = {
  name: 'home',
  routes: ['/d/:deployment', '/'],
  nav: 'nav.rules',
  messages,
  load: homeData,
};

function homeData(site: Site, reader: Reader<HomeKey>): HomeData {
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
    title: say('page.title', { country }),
    otherIntroduction: introduction(reader),
    description: textIn(release.description, language),
    difference: say('summary.difference', {
      country,
      ...numbers,
      refused: entries.length - given.length,
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
    contacts: contactsOf(reader),
    chat: { deployment: published.name, baseline: published.baselineOpen ? `${published.name}:baseline` : null },
    words: { ...homeWords(say), entry: entryWords(reader), chat: chatWords(say) },
  };
}

const homeWords = (say: Reader<HomeKey>['say']) => ({
  lead: say('page.lead'),
  deployments: say('nav.deployments'),
  try: say('chat.title'),
  tryExplain: say('chat.explain'),
  tryWithoutScript: say('chat.noscript'),
  directives: say('directives.title'),
  refused: say('refused.title'),
  refusedExplain: say('refused.explain'),
  public: say('public.title'),
  publicNone: say('public.none'),
  help: say('contacts.title'),
});

/** The chat's, with `{name}` where the browser fills something in. */
const chatWords = (say: Reader<HomeKey>['say']) => ({
  label: say('chat.label'),
  placeholder: say('chat.placeholder'),
  send: say('chat.send'),
  stop: say('chat.stop'),
  baseline: say('chat.baseline'),
  localized: say('chat.localized'),
  waiting: say('chat.waiting'),
  failed: say('chat.failed', { reason: '{reason}' }),
  empty: say('chat.empty'),
  closed: say('chat.closed'),
  you: say('chat.you'),
  answered: say('chat.answered', { upstream: '{upstream}' }),
});

function introduction({ language, published, speak, path }: Reader<HomeKey>): HomeData['otherIntroduction'] {
  const { languages } = published.compiled.release;
  const tag = languages.find((each) => each !== language);
  if (!tag) return null;
  const label = speak(tag, 'page.other', { language: speak(tag, 'language.name') });
  return { language: tag, label, text: speak(tag, 'page.lead'), href: hrefIn(languages, tag, path) };
}

function factsOf({ name, compiled, surface, modelName }: Published, say: Reader['say']): HomeData['facts'] {
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
function deploymentsOf(site: Site, { published, say, language, locale }: Reader<HomeKey>): HomeData['deployments'] {
  const served = site.deployments.map((each) => {
    const { languages, name, tag } = each.compiled.release;
    const known = languages.includes(language) ? language : (languages[0] ?? 'en');
    const note = `${name[language] ?? placeIn(locale, tag)} · ${say(`surface.${each.surface}`)}`;
    const href = hrefIn(languages, known, `/d/${each.name}`);
    return { name: each.name, href, note, current: each.name === published.name };
  });
  const refused = [...site.refused.keys()].map((name) => ({
    name,
    href: null,
    note: say('deployments.refused'),
    current: false,
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
