import { Hono } from 'hono';
import type { Day } from '../kernel/index.ts';
import { type HomePage, homePage, type Published } from './page.ts';

/** What draws the pages, and the files that they ask for. */
export interface Web {
  /** The whole document. */
  readonly render: (page: HomePage) => string;
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
export function createPortal(published: Published, web: Web, today: () => Day): Hono {
  const app = new Hono();
  const { languages, accent } = published.compiled.release;
  const page = (language: string) => web.render(homePage(published, language, today()));

  app.get('/', (context) => context.html(page(languages[0] ?? 'en'), 200, SECURITY));
  app.get('/assets/theme.css', (context) =>
    context.body(accent ? `:root{--pack-accent:${accent}}` : '', 200, {
      ...SECURITY,
      'Content-Type': 'text/css; charset=utf-8',
    }),
  );
  app.get('/assets/:name', async (context) => {
    const file = await web.asset(context.req.param('name'));
    if (!file) return context.notFound();
    // Vite names an asset by its content, so it never changes under its name.
    const headers = { ...SECURITY, 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' };
    return context.body(file.bytes, 200, headers);
  });
  app.get('/:language', (context) => {
    const language = languages.find((tag) => tag === context.req.param('language'));
    return language ? context.html(page(language), 200, SECURITY) : context.notFound();
  });
  return app;
}
