import { hrefIn, type Reader } from './reader.ts';

/** What every page has around it. */
export interface Frame {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
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

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

/** @param path the page's own, without a language */
export function frameOf(reader: Reader, path: string, title: string): Frame {
  const { language, published, say, href, speak } = reader;
  const { languages } = published.compiled.release;
  const deployment = `/d/${published.name}`;
  // The first page is the first deployment's own.
  const own = path === '/' ? deployment : path;
  const link = (to: string, key: string) => ({ href: href(to), label: say(key), current: to === own });
  return {
    language,
    direction: RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
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
