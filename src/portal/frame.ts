import { directionOf } from '../languages/index.ts';
import { hrefIn, type PortalKey, type Reader } from './reader.ts';

/** What every page has around it. */
export interface Frame {
  readonly language: string;
  /** The language as the country writes it, such as `zh-TW`: what a browser chooses glyphs by. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The pack's one colour, as a style sheet; none where the pack names none. */
  readonly theme: string | null;
  readonly languages: readonly { tag: string; name: string; href: string }[];
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly nav: { label: string; links: readonly { href: string; label: string; current: boolean }[] };
  /** The page as data, and the feed. */
  readonly data: string;
  readonly feed: string;
  readonly skip: string;
  readonly footer: { text: string; data: string; feed: string };
}

/** @param path the page's own, without a language */
export function frameOf(reader: Reader, path: string, title: string): Frame {
  const { language, locale, published, say, href, speak } = reader;
  const { languages, accent } = published.compiled.release;
  const deployment = `/d/${published.name}`;
  // The first page is the first deployment's own.
  const own = path === '/' ? deployment : path;
  const link = (to: string, key: PortalKey) => ({ href: href(to), label: say(key), current: to === own });
  return {
    language,
    locale,
    direction: directionOf(language),
    theme: accent ? `/assets/theme-${accent.slice(1)}.css` : null,
    languages: languages.map((tag) => ({ tag, name: speak(tag, 'language.name'), href: hrefIn(languages, tag, path) })),
    title,
    description: say('page.lead'),
    home: href('/'),
    nav: {
      label: say('nav.label'),
      links: [
        link(deployment, 'nav.rules'),
        link(`${deployment}/history`, 'nav.history'),
        link(`${deployment}/spec`, 'nav.spec'),
        link(`${deployment}/notices`, 'nav.notices'),
        link('/verify', 'nav.verify'),
      ],
    },
    data: `${href(own)}.json`,
    feed: '/feed.atom',
    skip: say('page.skip'),
    footer: { text: say('footer.text'), data: say('footer.json'), feed: say('footer.feed') },
  };
}
