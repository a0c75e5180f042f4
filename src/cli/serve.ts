import { unwatchFile, watchFile } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Counter, Gateway, MemoryCounter } from '../gateway/index.ts';
import { loadIdentifier } from '../models/index.ts';
import { RedisCounter } from '../store/index.ts';
import { type Configuration, configurationFile, configurationFrom } from './config.ts';
import { logged, reporter } from './log.ts';
import { noticeCounter } from './notice-counter.ts';
import { pagesOf } from './pages.ts';
import { AnswerNo, type Runtime, UsageError } from './runtime.ts';
import { serialize } from './serialize.ts';
import { publishServed, type Served } from './served.ts';
import { createTelemetry } from './telemetry.ts';

export interface ServeOptions {
  readonly config?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
}

/** A server that runs. */
export interface Running {
  readonly port: number;
  /** Reads the configuration again; what is being answered goes on. A faulty one is told and changes nothing. */
  readonly reload: () => Promise<void>;
  /** Ends it: no new requests, open answers first, and those that take too long are cut. */
  readonly close: () => Promise<void>;
}

const DEFAULT_PORT = 8787;
/** Milliseconds that open answers get when the server is told to end. */
const PATIENCE = 30_000;
/** Milliseconds that an idle connection is kept: longer than a proxy in front keeps it (nginx: 60 s), or it sends a request into one that just closed. */
const IDLE = 75_000;
/** Milliseconds between looks at the configuration's file. */
const WATCH = 1_000;

/** `endonym serve`: gateway, log and portal on one port. @returns once it listens */
export async function serve(options: ServeOptions, runtime: Runtime): Promise<Running> {
  const { environment, tell } = runtime;
  const file = configurationFile(options.config);
  const hostname = options.host ?? environment.HOST ?? '127.0.0.1';
  const wanted = portOf(options.port ?? environment.PORT);
  const configuration = await configurationFrom(file, environment);
  let served = await publishServed(configuration, runtime);
  if (served.deployments.length === 0) throw new AnswerNo([...served.refused.values()].join('\n'));
  const counts = noticeCounter(served.database, runtime);
  const { gateway, counter } = await gatewayOf(served, counts.count, configuration, runtime);
  let publicUrl = configuration.public_url ?? addressOf(hostname, wanted);
  // All pages are there before anybody can ask for one.
  let pages = await pagesOf(served, counts, () => publicUrl, runtime);
  const server = createServer({ keepAliveTimeout: IDLE }, (request, response) => {
    if (!gateway.handle(request, response)) void pages(request, response);
  });
  await listening(server, wanted, hostname);
  const { port } = server.address() as AddressInfo;
  publicUrl = configuration.public_url ?? addressOf(hostname, port);
  gateway.replace(linked(served, publicUrl), served.refused);
  announce(served, hostname, port, runtime);
  // Two at once would both find a change new, and log it twice.
  const reload = serialize(async () => {
    try {
      const next = await publishServed(await configurationFrom(file, environment), runtime, served.database);
      for (const why of next.refused.values()) tell(why);
      pages = await pagesOf(next, counts, () => publicUrl, runtime);
      gateway.replace(linked(next, publicUrl), next.refused);
      served = next;
      tell(`read ${file ?? 'the configuration'} again`);
    } catch (error) {
      tell(`the configuration stays as it was: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  if (file) watchFile(file, { interval: WATCH, persistent: false }, () => void reload());
  const close = async () => {
    if (file) unwatchFile(file);
    gateway.drain();
    await closing(server);
    counter?.close();
    await counts.flush();
    await served.database.close();
  };
  return { port, reload, close };
}

async function gatewayOf(
  { deployments, refused }: Served,
  count: ReturnType<typeof noticeCounter>['count'],
  configuration: Configuration,
  runtime: Runtime,
): Promise<{ gateway: Gateway; counter: RedisCounter | null }> {
  const { today, now, clock, tell, environment } = runtime;
  const alone: Counter = new MemoryCounter(now);
  const counter = environment.REDIS_URL ? await RedisCounter.connect(environment.REDIS_URL, alone, tell) : null;
  const log = configuration.log ?? environment.ENDONYM_LOG;
  const telemetry = count(createTelemetry(environment));
  const gateway = new Gateway({
    deployments,
    refused,
    runtime: { today, now, clock, report: reporter(tell), identify: await loadIdentifier() },
    counter: counter ?? alone,
    telemetry: log === 'json' ? logged(telemetry, runtime) : telemetry,
    largestRequest: configuration.largest_request,
  });
  return { gateway, counter };
}

/** Each deployment with its page on the portal, for the links in notices. */
const linked = ({ deployments }: Served, url: string) =>
  deployments.map((deployment) => ({ ...deployment, portal: `${url}/d/${deployment.name}` }));

const addressOf = (hostname: string, port: number): string =>
  `http://${hostname === '127.0.0.1' ? 'localhost' : hostname}:${port}`;

function announce({ deployments, refused }: Served, hostname: string, port: number, { print, tell }: Runtime): void {
  print(`Endonym listens on ${addressOf(hostname, port)}/`);
  for (const { name, model, surface, compiled } of deployments) {
    const routes = model.routes.map(({ upstream }) => upstream).join(', ') || 'no upstream';
    print(`  ${name}: ${model.name} (${routes}), ${surface}, release ${compiled.id.slice(0, 12)}`);
  }
  for (const why of refused.values()) tell(why);
  if (deployments.some(({ model }) => model.name === 'endonym/offline')) {
    tell('no model was found, so the built-in one answers; set OPENAI_API_KEY, or start Ollama, for a real one');
  }
}

function portOf(text: string | undefined): number {
  const port = text === undefined || text === '' ? DEFAULT_PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`\`${text}\` is no port; give a number from 0 to 65535`);
  return port;
}

function listening(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is taken; choose another with --port`) : error),
    );
    server.listen(port, hostname, () => resolve());
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
