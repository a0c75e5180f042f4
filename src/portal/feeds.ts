import { XMLBuilder } from 'fast-xml-parser';
import type { Day } from '../kernel/index.ts';
import { shortId } from './page.ts';
import { digestOf } from './pages/history/digest.ts';
import type { Published, Site } from './published.ts';
import { readerOf } from './reader.ts';
import { type Step, stepsOf } from './steps.ts';

/** One change of one deployment, in the pack's language and in English. */
interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly at: string;
  readonly texts: readonly { language: string; text: string }[];
}

async function itemsOf(site: Site, on: Day): Promise<readonly Item[]> {
  const entries = await site.record.entries();
  const items = site.deployments.flatMap((published) =>
    stepsOf(entries, published.name).map((step) => itemOf(site, published, step, on)),
  );
  return (await Promise.all(items)).sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function itemOf(site: Site, published: Published, step: Step, on: Day): Promise<Item> {
  const { languages } = published.compiled.release;
  const texts = [...new Set([languages[0] ?? 'en', 'en'])].map(async (language) => ({
    language,
    text: (await digestOf(step, site.record, readerOf(published, language, on, '/'))).join(' '),
  }));
  const path = step.previous ? `/compare/${shortId(step.previous)}/${shortId(step.release)}` : '/history';
  return {
    id: `${site.url}/log#${step.index}`,
    url: `${site.url}/d/${published.name}${path}`,
    title: `${published.name} ${shortId(step.release)}`,
    at: step.at,
    texts: await Promise.all(texts),
  };
}

/** RFC 4287. */
export async function atomFeed(site: Site, on: Day): Promise<string> {
  const items = await itemsOf(site, on);
  const feed = {
    '@_xmlns': 'http://www.w3.org/2005/Atom',
    id: `${site.url}/`,
    title: 'Endonym',
    updated: items[0]?.at ?? `${on}T00:00:00Z`,
    author: { name: 'Endonym' },
    link: { '@_rel': 'self', '@_href': `${site.url}/feed.atom` },
    entry: items.map(({ id, url, title, at, texts }) => ({
      id,
      title,
      updated: at,
      link: { '@_href': url },
      content: {
        '@_type': 'xhtml',
        div: {
          '@_xmlns': 'http://www.w3.org/1999/xhtml',
          p: texts.map(({ language, text }) => ({ '@_xml:lang': language, '#text': text })),
        },
      },
    })),
  };
  const xml = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true });
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml.build({ feed })}\n`;
}

/** jsonfeed.org, version 1.1. */
export async function jsonFeed(site: Site, on: Day): Promise<object> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Endonym',
    home_page_url: `${site.url}/`,
    feed_url: `${site.url}/feed.json`,
    items: (await itemsOf(site, on)).map(({ id, url, title, at, texts }) => ({
      id,
      url,
      title,
      date_published: at,
      content_text: texts.map(({ text }) => text).join('\n\n'),
    })),
  };
}

/** llmstxt.org: what a language model that reads for somebody finds here. */
export function llmsText({ deployments, url }: Site): string {
  const lines = deployments.flatMap(({ name, compiled, surface }) => {
    const page = `${url}/d/${name}`;
    const country = compiled.release.name.en ?? compiled.release.tag;
    return [
      `- [${name}](${page}.json): every rule of the model for ${country} (${surface}), with verdict, section and law`,
      `- [${name}: changes](${page}/history.json): what changed and when`,
      `- [${name}: notices](${page}/notices.json): how often answers said that something was left out or added`,
    ];
  });
  return [
    '# Endonym',
    '',
    '> What a frontier model does differently in a country, since when, under which law, and who signed it. The same pages are there for people, without .json.',
    '',
    '## Deployments',
    '',
    ...lines,
    '',
    '## Record',
    '',
    `- [Log](${url}/log/checkpoint): signed head of the transparency log (C2SP tlog-tiles)`,
    `- [Feed](${url}/feed.json): changes, newest first`,
    '',
  ].join('\n');
}
