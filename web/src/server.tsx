import { renderToStaticMarkup } from 'react-dom/server';
import type { HomePage } from '../../src/portal/page.ts';
import { Home } from './home.tsx';

/** Files of the built client, as paths on the server. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
}

/** The whole document. Nothing inline runs: the script reads its words from a block of data. */
export function render(page: HomePage, assets: Assets): string {
  return `<!doctype html>${renderToStaticMarkup(<Document page={page} assets={assets} />)}`;
}

function Document({ page, assets }: { page: HomePage; assets: Assets }) {
  return (
    <html lang={page.language} dir={page.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${page.title} · Endonym`}</title>
        <meta name="description" content={page.words['page.lead']} />
        <link rel="icon" href="data:," />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="stylesheet" href="/assets/theme.css" />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <Home page={page} />
      </body>
    </html>
  );
}
