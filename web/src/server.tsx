import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from '../../src/portal/page.ts';
import { Compare } from './compare.tsx';
import { History } from './history.tsx';
import { Home } from './home.tsx';
import { Missing } from './missing.tsx';
import { Notices } from './notices.tsx';
import { Rule } from './rule.tsx';
import { SpecEffect } from './spec.tsx';
import { Verify } from './verify-page.tsx';

/** Files of the built client, as paths on the server: the script of each page that has one. */
export interface Assets {
  readonly scripts: Readonly<Partial<Record<Page['kind'], string>>>;
  readonly styles: readonly string[];
}

/** The whole document. Nothing inline runs: a script reads what it needs from a block of data. */
export function render(page: Page, assets: Assets): string {
  return `<!doctype html>${renderToStaticMarkup(<Document page={page} assets={assets} />)}`;
}

function Document({ page, assets }: { page: Page; assets: Assets }) {
  const { frame } = page;
  const script = assets.scripts[page.kind];
  return (
    <html lang={frame.locale} dir={frame.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${frame.title} · Endonym`}</title>
        <meta name="description" content={frame.description} />
        <link rel="icon" href="data:," />
        <link rel="alternate" type="application/atom+xml" href={frame.feed} />
        <link rel="alternate" type="application/json" href={frame.data} />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {frame.theme && <link rel="stylesheet" href={frame.theme} />}
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <Body page={page} />
      </body>
    </html>
  );
}

function Body({ page }: { page: Page }) {
  switch (page.kind) {
    case 'home':
      return <Home page={page} />;
    case 'rule':
      return <Rule page={page} />;
    case 'history':
      return <History page={page} />;
    case 'compare':
      return <Compare page={page} />;
    case 'spec':
      return <SpecEffect page={page} />;
    case 'notices':
      return <Notices page={page} />;
    case 'verify':
      return <Verify page={page} />;
    case 'missing':
      return <Missing page={page} />;
  }
}
