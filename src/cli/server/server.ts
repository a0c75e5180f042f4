import { unwatchFile, watchFile } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pLimit from 'p-limit';
import {
  type Counter,
  createTelemetry,
  Gateway,
  MemoryCounter,
  NoticeCounter,
  reportTo,
  withRequestLog,
} from '../../gateway/index.ts';
import { loadIdentifier } from '../../models/index.ts';
import { InputError, NoticeCounts, RedisCounter } from '../../store/index.ts';
import type { Runtime } from '../runtime.ts';
import type { Configuration } from './configuration.ts';
import { databaseOf } from './log.ts';
import { pagesOf } from './pages.ts';
import { admitAndPublish, type Served } from './served.ts';

/** Where a server's configuration comes from, each time that it is read. */
export interface ConfigurationSource {
  /** The file that is watched for changes; none where the configuration is not a file. */
  readonly file?: string | undefined;
  readonly read: () => Promise<Configuration>;
}

/** Where a server listens. */
export interface Address {
  readonly hostname: string;
  /** 0 for a free one. */
  readonly port: number;
}

/** A server that runs. */
export interface Running {
  readonly port: number;
  /** Reads the configuration again; what is being answered goes on. A faulty one is told and changes nothing. */
  readonly reload: () => Promise<void>;
  /** Ends it: no new requests, open answers first, and those that take too long are cut. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that open answers get when the server is told to end. */
const PATIENCE = 30_000;
/** Milliseconds that an idle connection is kept: longer than a proxy in front keeps it (nginx: 60 s), or it sends a request into one that just closed. */
const IDLE = 75_000;
/** Milliseconds between looks at the configuration's file. */
const WATCH = 1_000;

/**
 * Gateway, log and portal on one port.
 * @returns once it listens; or, where nothing may be served, why, by deployment
 */
export async function startServer(
  source: ConfigurationSource,
  address: Address,
  runtime: Runtime,
): Promise<Running | Pick<Served, 'refused'>> {
  const configuration = await source.read();
  const database = databaseOf(configuration, runtime);
  const served = await admitAndPublish(configuration, database, runtime);
  if (served.deployments.length === 0) return { refused: served.refused };
  const notices = new NoticeCounter(new NoticeCounts(database), runtime);
  const { gateway, counter } = await gatewayOf(served, notices, configuration, runtime);
  let url = configuration.public_url ?? urlOf(address);
  const pagesFor = (next: Served) => pagesOf(next, notices, () => url, runtime);
  // All pages are there before anybody can ask for one.
  let pages: RequestListener = await pagesFor(served);
  const server = createServer({ keepAliveTimeout: IDLE }, (request, response) => {
    if (!gateway.handle(request, response)) void pages(request, response);
  });
  const port = await listening(server, address);
  url = configuration.public_url ?? urlOf({ ...address, port });
  gateway.replace(linked(served, url), served.refused);
  announce(served, urlOf({ ...address, port }), runtime);
  // Two at once would both find a change new, and log it twice.
  const serially = pLimit(1);
  const reload = () =>
    serially(async () => {
      const next = await admitAndPublish(await source.read(), database, runtime);
      for (const why of next.refused.values()) runtime.tell(why);
      pages = await pagesFor(next);
      gateway.replace(linked(next, url), next.refused);
      runtime.tell(`read ${source.file ?? 'the configuration'} again`);
    }).catch((error: unknown) =>
      runtime.tell(`the configuration stays as it was: ${error instanceof Error ? error.message : String(error)}`),
    );
  if (source.file) watchFile(source.file, { interval: WATCH, persistent: false }, () => void reload());
  const close = async () => {
    if (source.file) unwatchFile(source.file);
    gateway.drain();
    await closing(server);
    counter?.close();
    await notices.flush();
    await database.close();
  };
  return { port, reload, close };
}

async function gatewayOf(
  { deployments, refused }: Served,
  notices: NoticeCounter,
  configuration: Configuration,
  runtime: Runtime,
): Promise<{ gateway: Gateway; counter: RedisCounter | null }> {
  const { today, now, clock, tell, environment } = runtime;
  const alone: Counter = new MemoryCounter(now);
  const counter = environment.REDIS_URL ? await RedisCounter.connect(environment.REDIS_URL, alone, tell) : null;
  const log = configuration.log ?? environment.ENDONYM_LOG;
  const telemetry = notices.counting(createTelemetry(environment));
  const gateway = new Gateway({
    deployments,
    refused,
    runtime: { today, now, clock, report: reportTo(tell), identify: await loadIdentifier() },
    counter: counter ?? alone,
    telemetry: log === 'json' ? withRequestLog(telemetry, runtime) : telemetry,
    largestRequest: configuration.largest_request,
  });
  return { gateway, counter };
}

/** Each deployment with its page on the portal, for the links in notices. */
const linked = ({ deployments }: Served, url: string) =>
  deployments.map((deployment) => ({ ...deployment, portal: `${url}/d/${deployment.name}` }));

const urlOf = ({ hostname, port }: Address): string =>
  `http://${hostname === '127.0.0.1' ? 'localhost' : hostname}:${port}`;

function announce({ deployments, refused }: Served, url: string, { print, tell }: Runtime): void {
  print(`Endonym listens on ${url}/`);
  for (const { name, model, surface, compiled } of deployments) {
    const routes = model.routes.map(({ upstream }) => upstream).join(', ') || 'no upstream';
    print(`  ${name}: ${model.name} (${routes}), ${surface}, release ${compiled.id.slice(0, 12)}`);
  }
  for (const why of refused.values()) tell(why);
  if (deployments.some(({ model }) => model.name === 'endonym/offline')) {
    tell('no model was found, so the built-in one answers; set OPENAI_API_KEY, or start Ollama, for a real one');
  }
}

/** @returns the port. @throws {InputError} for one that is taken */
function listening(server: Server, { hostname, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = `port ${port} is taken; choose another with --port`;
      reject(cause.code === 'EADDRINUSE' ? new InputError('invalid', taken, { cause }) : cause);
    });
    server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port));
  });
}

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
