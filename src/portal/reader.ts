import { BOUNDARY_MESSAGES, type BoundaryKey } from '../boundary/index.ts';
import { type KeyOf, type Params, type Translate, translator } from '../i18n/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Published } from './published.ts';
import { RECORD_MESSAGES } from './record-words.ts';
import { PORTAL_MESSAGES } from './words.ts';

export type PortalKey = KeyOf<typeof PORTAL_MESSAGES | typeof RECORD_MESSAGES> | BoundaryKey;

/** Says a message in the reader's own language. */
export type TranslateHere = (key: PortalKey, params?: Params) => string;

/** Who reads: in which language, of which deployment, on which day. */
export interface Reader {
  readonly published: Published;
  readonly language: string;
  /** The language in the pack's country, by which CLDR writes days and numbers. */
  readonly locale: string;
  readonly on: Day;
  readonly speak: Translate<PortalKey>;
  readonly say: TranslateHere;
  /** A page of this site in the reader's language. */
  readonly href: (path: string) => string;
  /** A page of the deployment. */
  readonly here: (path?: string) => string;
  /** A calendar day, as CLDR writes it in the language, the way the country does. */
  readonly day: (day: Day) => string;
  readonly month: (month: string) => string;
  readonly number: (count: number) => string;
}

export function readerOf(published: Published, language: string, on: Day): Reader {
  const { release } = published.compiled;
  const speak = translator(release.messages, PORTAL_MESSAGES, RECORD_MESSAGES, BOUNDARY_MESSAGES);
  const href = (path: string) => hrefIn(release.languages, language, path);
  // The reader's language in the pack's country: `en` of `et-EE` writes 1 November, not November 1.
  const { region } = new Intl.Locale(release.tag);
  const locale = new Intl.Locale(language, region ? { region } : {}).toString();
  const date = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    ...{ published, language, locale, on, speak, href },
    say: (key, params) => speak(locale, key, params),
    here: (path = '') => href(`/d/${published.name}${path}`),
    day: (day) => date(day, { dateStyle: 'long' }),
    month: (month) => date(`${month}-01`, { year: 'numeric', month: 'long' }),
    number: (count) => new Intl.NumberFormat(locale).format(count),
  };
}

/** The pack's own language stands at the root, others below their tag. */
export const hrefIn = (languages: readonly string[], language: string, path: string): string =>
  language === languages[0] ? path : `/${language}${path === '/' ? '' : path}`;

/** A release's name, short enough to read and long enough to find. */
export const shortId = (id: string): string => id.slice(0, 12);
