import type { BoundaryKey } from '../boundary/index.ts';
import type { Messages, Params, Translate } from '../i18n/index.ts';
import type { Day } from '../kernel/index.ts';
import type { SharedKey } from './messages.ts';
import type { Published, Site } from './published.ts';

/**
 * A page of the portal: a folder with this value in `page.ts`, what it says in `messages.ts`, how it is drawn in `view.tsx`, and, where it
 * has one, what runs in the browser in `script.ts` or `script.tsx`. The build finds views and scripts by the folder's name, so that
 * nothing that loads data loads React.
 */
export interface PortalPage<
  Name extends string = string,
  Data extends PageData = PageData,
  Key extends string = string,
> {
  /** Its folder's name, and its `kind` in JSON. */
  readonly name: Name;
  /** Patterns of its paths, without a language: `/d/:deployment/spec/:other?`; `*` is any. Links lead to the first. */
  readonly routes: readonly string[];
  /** What the navigation calls it; `null` where it is not there. */
  readonly nav: Key | null;
  readonly messages: PageMessages<Key>;
  /** @returns `null` where the parameters name nothing that is here */
  readonly load: (site: Site, reader: Reader<Key>, params: RouteParams) => Data | null | Promise<Data | null>;
}

/** What a page shows, plain: its JSON is this without `words`, which are only there to draw it. */
export interface PageData {
  readonly title: string;
  readonly words?: object;
}

/** English by key; also other languages, where no pack says these keys yet. */
export type PageMessages<Key extends string> = { readonly en: Messages<Key> } & {
  readonly [Language in (typeof TRANSLATED_LANGUAGES)[number]]?: Messages<Key>;
};

export const TRANSLATED_LANGUAGES = ['et', 'ru', 'de', 'zh', 'sw', 'ar'] as const;

/** Who reads: in which language, of which deployment, on which day. A page may say its own keys, the shared ones and the boundary's. */
export interface Reader<Key extends string = never> {
  readonly published: Published;
  readonly language: string;
  /** The language in the pack's country, by which CLDR writes days and numbers. */
  readonly locale: string;
  readonly on: Day;
  /** The page's own path, without a language. */
  readonly path: string;
  readonly nav: readonly NavLink[];
  readonly speak: Translate<Key | SharedKey | BoundaryKey>;
  /** Says a message in the reader's own language. */
  readonly say: (key: Key | SharedKey | BoundaryKey, params?: Params) => string;
  /** A page of this site in the reader's language. */
  readonly href: (path: string) => string;
  /** A page of the deployment. */
  readonly here: (path?: string) => string;
  /** A calendar day, as CLDR writes it in the language, the way the country does. */
  readonly day: (day: Day) => string;
  readonly month: (month: string) => string;
  readonly number: (count: number) => string;
}

/** A page in the navigation; its path has no language. */
export interface NavLink {
  readonly path: string;
  readonly label: string;
  /** Whether it is about the deployment, and not about the site as a whole. */
  readonly ofDeployment: boolean;
}

/** What stood in the place of a route's `:name`. */
export type RouteParams = Readonly<Partial<Record<string, string>>>;

/** @returns `null` where the path is not one of the route's */
export function matchRoute(route: string, segments: readonly string[]): RouteParams | null {
  if (route === '*') return {};
  const parts = route.split('/').filter(Boolean);
  const least = parts.filter((part) => !part.endsWith('?')).length;
  if (segments.length < least || segments.length > parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? '';
    if (part.startsWith(':')) params[part.replace(/[:?]/g, '')] = segment;
    else if (part !== segment) return null;
  }
  return params;
}

/** The path of a route for a deployment, without what may be absent. */
export const pathOf = (route: string, deployment: string): string =>
  route.replace(/\/:\w+\?$/, '').replace(':deployment', deployment);

/** The pack's own language stands at the root, others below their tag. */
export const hrefIn = (languages: readonly string[], language: string, path: string): string =>
  language === languages[0] ? path : `/${language}${path === '/' ? '' : path}`;

/** A release's name, short enough to read and long enough to find. */
export const shortId = (id: string): string => id.slice(0, 12);
