import { renderToStaticMarkup } from 'react-dom/server';
import type { Page } from '../src/portal/index.ts';

type View = (props: Pick<Page, 'frame' | 'data'>) => React.ReactNode;

/** A page's view stands in the page's folder; it takes the data of that page and of no other. */
const VIEWS = import.meta.glob<View>('../src/portal/pages/*/view.tsx', { eager: true, import: 'default' });

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
  const { frame, data } = page;
  const View = VIEWS[`../src/portal/pages/${page.kind}/view.tsx`];
  if (!View) throw new Error(`the page ${page.kind} has no view`);
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
        <View frame={frame} data={data} />
      </body>
    </html>
  );
}
