import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { errorCode } from './input.ts';

/** The built pages; from `src/store` and from `dist/store` they lie equally far. */
const BUILT = new URL('../../web/dist/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** What Vite writes of what it built, by source. */
const manifestFile = z.record(z.string(), z.object({ file: z.string(), isEntry: z.boolean().optional() }));

/** Loads what `npm run build` made of `web/`. @throws {Error} where it was not built */
export async function loadWeb<Page>(): Promise<{
  render: (page: Page) => string;
  asset: (name: string) => Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | undefined>;
}> {
  const { render } = (await import(new URL('server/server.js', BUILT).href)) as {
    render: (page: Page, assets: { scripts: Readonly<Record<string, string>>; styles: readonly string[] }) => string;
  };
  const manifest = manifestFile.parse(JSON.parse(await readFile(new URL('client/.vite/manifest.json', BUILT), 'utf8')));
  const entries = Object.entries(manifest).filter(([, { isEntry }]) => isEntry);
  // A page's script stands in the page's folder, and so bears its name.
  const scripts = Object.fromEntries(
    entries.flatMap(([source, { file }]): [string, string][] => {
      const page = /\/pages\/([\w-]+)\/script\.tsx?$/.exec(source)?.[1];
      return page ? [[page, `/${file}`]] : [];
    }),
  );
  const styles = entries.filter(([source]) => source.endsWith('.css')).map(([, { file }]) => `/${file}`);
  const assets = { scripts, styles };
  const files = new Map<string, Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | undefined>>();
  const asset = async (name: string) => {
    const known = files.get(name) ?? readAsset(name);
    // Only what is there is kept: names that people make up must not fill the memory.
    if (await known) files.set(name, known);
    return known;
  };
  return { render: (page) => render(page, assets), asset };
}

async function readAsset(name: string): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const type = TYPES[extname(name)];
  // One name of one folder: a path would lead out of it.
  if (!type || !/^[\w.-]+$/.test(name)) return undefined;
  try {
    return { type, bytes: new Uint8Array(await readFile(fileURLToPath(new URL(`client/assets/${name}`, BUILT)))) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
