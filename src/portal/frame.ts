import { directionOf } from '../languages/index.ts';
import { hrefIn, type Reader } from './page.ts';

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

export function frameOf(reader: Reader, title: string): Frame {
  const { language, locale, published, path, nav, say, href, speak } = reader;
  const { languages, accent } = published.compiled.release;
  // The first page is the first deployment's own.
  const own = path === '/' ? `/d/${published.name}` : path;
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
      links: nav.map(({ path: to, label }) => ({ href: href(to), label, current: to === own })),
    },
    data: `${href(own)}.json`,
    feed: '/feed.atom',
    skip: say('page.skip'),
    footer: { text: say('footer.text'), data: say('footer.json'), feed: say('footer.feed') },
  };
}
