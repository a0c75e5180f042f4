import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Release } from '../compile/index.ts';
import { createPortal, type Page, type PublicRecord } from '../portal/index.ts';
import type { ReleaseLog } from '../publish/index.ts';
import { loadSpec, loadWeb, specIds } from '../store/index.ts';
import type { noticeCounter } from './notice-counter.ts';
import type { Runtime } from './runtime.ts';
import type { Served } from './served.ts';

/** What is served beside the API: the log's files and the public pages. */
export async function pagesOf(
  { deployments: served, refused, log }: Served,
  counts: ReturnType<typeof noticeCounter>,
  url: () => string,
  { today }: Runtime,
): Promise<RequestListener> {
  const deployments = served.map(({ name, compiled, spec, surface, model, baseline }) => {
    return { name, compiled, surface, spec, modelName: model.name, baselineOpen: baseline !== null };
  });
  const specs = (await Promise.all((await specIds()).map(loadSpec))).filter((spec) => spec !== undefined);
  const site = {
    ...{ deployments, refused, specs, record: recordOf(log, counts) },
    // Known for sure only once the server listens.
    get url() {
      return url();
    },
  };
  const app = new Hono();
  app.use(compress());
  app.route('/', createPortal(site, await loadWeb<Page>(), today));
  return getRequestListener(app.fetch);
}

/** The log as pages read it. A release never changes under its name, so it is read once. */
function recordOf(log: ReleaseLog, counts: ReturnType<typeof noticeCounter>): PublicRecord {
  const releases = new Map<string, Promise<Release | null>>();
  const file = async (path: string) => {
    const bytes = await log.files.read(path);
    return bytes && new Uint8Array(bytes);
  };
  const read = async (id: string): Promise<Release | null> => {
    const bytes = await file(`releases/${id}.json`);
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Release);
  };
  return {
    key: log.verifier,
    entries: log.entries,
    file,
    release(id) {
      const known = releases.get(id) ?? read(id);
      releases.set(id, known);
      return known;
    },
    counts: counts.of,
  };
}
