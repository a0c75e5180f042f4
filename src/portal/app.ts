import { Hono } from 'hono';
import type { Day } from '../kernel/index.ts';
import { atomFeed, jsonFeed, llmsText } from './feeds.ts';
import { frameOf } from './frame.ts';
import { matchRoute } from './page.ts';
import { PAGES, type Page } from './pages/index.ts';
import type { Site } from './published.ts';
import { readerOf } from './reader.ts';

/** What draws the pages, and the files that they ask for. */
export interface Web {
  /** The whole document. */
  readonly render: (page: Page) => string;
  /** A file below `/assets/`; nothing for one that is not there. */
  readonly asset: (
    name: string,
  ) => Promise<{ readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined>;
}

/** Nothing from elsewhere, nothing inline: a page that an attacker writes into still runs nothing. */
const SECURITY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The public pages. They show what is published and know no conversation. */
export function createPortal(site: Site, web: Web, today: () => Day): Hono {
  const app = new Hono();

  app.get('/assets/:theme{theme-[0-9a-f]{6}.css}', (context) =>
    context.body(`:root{--pack-accent:#${context.req.param('theme').slice(6, 12)}}`, 200, {
      ...SECURITY,
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
  app.get('/assets/:name', async (context) => {
    const file = await web.asset(context.req.param('name'));
    if (!file) return context.notFound();
    // Vite names an asset by its content, so it never changes under its name.
    const headers = { ...SECURITY, 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' };
    return context.body(file.bytes, 200, headers);
  });
  app.get('/log/*', async (context) => {
    const path = context.req.path.slice('/log/'.length);
    const bytes = /^[\w./-]+$/.test(path) && !path.includes('..') ? await site.record.file(path) : null;
    return bytes ? context.body(bytes, 200, { ...SECURITY, ...logHeaders(path) }) : context.notFound();
  });
  app.get('/feed.atom', async (context) =>
    context.body(await atomFeed(site, today()), 200, {
      ...SECURITY,
      'Content-Type': 'application/atom+xml; charset=utf-8',
    }),
  );
  app.get('/feed.json', async (context) =>
    context.json(await jsonFeed(site, today()), 200, { ...SECURITY, 'Content-Type': 'application/feed+json' }),
  );
  app.get('/llms.txt', (context) => context.text(llmsText(site), 200, SECURITY));
  app.get('*', async (context) => {
    const asked = context.req.path.replace(/\/index\.json$/, '/.json');
    const path = asked.replace(/\.json$/, '');
    const page = await pageAt(site, path, today());
    const status = page.kind === 'missing' ? 404 : 200;
    if (asked.endsWith('.json')) return context.json(dataOf(page), status, SECURITY);
    return context.html(web.render(page), status, SECURITY);
  });
  return app;
}

/** c2sp.org/tlog-tiles: tiles never change; the checkpoint always may. */
function logHeaders(path: string): Record<string, string> {
  const text = path === 'checkpoint' || path === 'vkey';
  return {
    'Content-Type': text
      ? 'text/plain; charset=utf-8'
      : path.endsWith('.json')
        ? 'application/json'
        : 'application/octet-stream',
    'Cache-Control': text ? 'no-cache' : 'public, max-age=31536000, immutable',
    'Access-Control-Allow-Origin': '*',
  };
}

/** A page without what is only there to draw it. */
function dataOf({ kind, frame, data }: Page): object {
  const { title, words: _, ...facts } = data;
  return { language: frame.language, title, kind, ...facts };
}

/** The page at a path (a language, where it is not the pack's own, then what is asked for), or what is shown where nothing is. */
async function pageAt(site: Site, path: string, on: Day): Promise<Page> {
  const segments = path.split('/').filter(Boolean).map(decoded);
  const named = site.deployments.find(({ name }) => segments.includes(name)) ?? site.deployments[0];
  if (!named) throw new Error('a portal without a deployment has no pages');
  const { languages } = named.compiled.release;
  const language = languages.slice(1).find((tag) => tag === segments[0]);
  const rest = language ? segments.slice(1) : segments;
  const own = `/${rest.join('/')}`;
  for (const { name, routes, load } of PAGES) {
    const params = routes.map((route) => matchRoute(route, rest)).find((found) => found !== null);
    if (!params || (params.deployment ?? named.name) !== named.name) continue;
    // What is not there has no path in another language: its reader goes on from the first page.
    const reader = readerOf(named, language ?? languages[0] ?? 'en', on, name === 'missing' ? '/' : own);
    const data = await load(site, reader, params);
    if (data) return { kind: name, frame: frameOf(reader, data.title), data };
  }
  throw new Error(`no page is shown at ${own}`);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
