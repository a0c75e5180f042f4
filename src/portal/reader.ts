import { BOUNDARY_MESSAGES } from '../boundary/index.ts';
import { type Catalogue, type Messages, translator } from '../i18n/index.ts';
import type { Day } from '../kernel/index.ts';
import { SHARED_MESSAGES } from './messages.ts';
import { hrefIn, type NavLink, pathOf, type Reader, TRANSLATED_LANGUAGES } from './page.ts';
import { PAGES, type PortalKey } from './pages/index.ts';
import type { Published } from './published.ts';

/** Every English message of the portal by where it is declared: a page's name, or `shared`. */
export const PORTAL_MESSAGES: Readonly<Record<string, Messages>> = {
  shared: SHARED_MESSAGES,
  ...Object.fromEntries(PAGES.map(({ name, messages }): [string, Messages] => [name, messages.en])),
};

/** What is said in other languages, where no pack says a key yet. */
export const PORTAL_TRANSLATIONS: Catalogue = Object.fromEntries(
  TRANSLATED_LANGUAGES.map((tag): [string, Messages] => [
    tag,
    Object.fromEntries(PAGES.flatMap(({ messages }) => Object.entries(messages[tag] ?? {}))),
  ]),
);

/** A pack's words joined with those, so that messages made ready are found again. */
const JOINED = new WeakMap<Catalogue, Catalogue>();

function joinedWith(pack: Catalogue): Catalogue {
  const languages = [...new Set([...Object.keys(PORTAL_TRANSLATIONS), ...Object.keys(pack)])];
  const joined =
    JOINED.get(pack) ??
    Object.fromEntries(languages.map((tag) => [tag, { ...PORTAL_TRANSLATIONS[tag], ...pack[tag] }]));
  JOINED.set(pack, joined);
  return joined;
}

export function readerOf(published: Published, language: string, on: Day, path: string): Reader<PortalKey> {
  const { release } = published.compiled;
  const speak = translator(
    joinedWith(release.messages),
    SHARED_MESSAGES,
    BOUNDARY_MESSAGES,
    ...PAGES.map(({ messages }) => messages.en),
  );
  const href = (to: string) => hrefIn(release.languages, language, to);
  // The reader's language in the pack's country: `en` of `et-EE` writes 1 November, not November 1.
  const { region } = new Intl.Locale(release.tag);
  const locale = new Intl.Locale(language, region ? { region } : {}).toString();
  const date = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    published,
    language,
    locale,
    on,
    path,
    speak,
    href,
    nav: navOf(published.name, (key) => speak(locale, key)),
    say: (key, params) => speak(locale, key, params),
    here: (to = '') => href(`/d/${published.name}${to}`),
    day: (day) => date(day, { dateStyle: 'long' }),
    month: (month) => date(`${month}-01`, { year: 'numeric', month: 'long' }),
    number: (count) => new Intl.NumberFormat(locale).format(count),
  };
}

/** The pages that have a place in the navigation, in the order of their list. */
const navOf = (deployment: string, say: (key: PortalKey) => string): readonly NavLink[] =>
  PAGES.flatMap(({ nav, routes: [route] }) =>
    nav && route
      ? [{ path: pathOf(route, deployment), label: say(nav), ofDeployment: route.includes(':deployment') }]
      : [],
  );
