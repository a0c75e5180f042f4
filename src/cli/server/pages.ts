import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { NoticeCounter } from '../../gateway/index.ts';
import { createPortal, type Page } from '../../portal/index.ts';
import { recordOf } from '../../publish/index.ts';
import { loadSpec, loadWeb, specIds } from '../../store/index.ts';
import type { Runtime } from '../runtime.ts';
import type { Served } from './served.ts';

/** What is served beside the API: the log's files and the public pages. */
export async function pagesOf(
  { deployments, refused, log }: Served,
  counter: NoticeCounter,
  url: () => string,
  { today }: Runtime,
): Promise<RequestListener> {
  const published = deployments.map(({ name, compiled, spec, surface, model, baseline }) => ({
    ...{ name, compiled, spec, surface },
    modelName: model.name,
    baselineOpen: baseline !== null,
  }));
  const specs = (await Promise.all((await specIds()).map(loadSpec))).filter((spec) => spec !== undefined);
  const site = {
    deployments: published,
    refused,
    specs,
    record: { ...recordOf(log), counts: (deployment: string) => counter.of(deployment) },
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
