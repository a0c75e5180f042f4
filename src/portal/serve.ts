import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Day } from '../kernel/index.ts';
import { type ReleaseLog, recordOf, type ServedDeployment } from '../publish/index.ts';
import { loadSpec, loadWeb, specIds } from '../store/index.ts';
import { createPortal } from './app.ts';
import type { Page } from './pages/index.ts';
import type { PublicRecord } from './published.ts';

/** What is public of a server: what it serves, what it does not and why, and its log. */
export interface PublicServer {
  readonly deployments: readonly (ServedDeployment & { readonly baseline: object | null })[];
  readonly refused: ReadonlyMap<string, string>;
  readonly log: ReleaseLog;
  readonly counts: PublicRecord['counts'];
  readonly signers: PublicRecord['signers'];
  /** Where readers find it; known for sure only once the server listens, so it is asked at each page. */
  readonly url: () => string;
}

/** The public pages and the log's files, ready for a server of Node: all is loaded before anybody can ask for a page. */
export async function portalListener(
  { deployments, refused, log, counts, signers, url }: PublicServer,
  today: () => Day,
): Promise<RequestListener> {
  const specs = (await Promise.all((await specIds()).map(loadSpec))).filter((spec) => spec !== undefined);
  const site = {
    deployments: deployments.map(({ name, compiled, spec, surface, model, baseline }) => ({
      ...{ name, compiled, spec, surface },
      modelName: model.name,
      baselineOpen: baseline !== null,
    })),
    refused,
    specs,
    record: { ...recordOf(log), counts, signers },
    get url() {
      return url();
    },
  };
  const app = new Hono();
  app.use(compress());
  app.route('/', createPortal(site, await loadWeb<Page>(), today));
  return getRequestListener(app.fetch);
}
