import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createGateway } from '../gateway/index.ts';
import { createPortal, type HomePage } from '../portal/index.ts';
import { loadWeb } from '../store/index.ts';
import { DEFAULT_CONFIGURATION, readConfiguration } from './config.ts';
import { type Opened, openDeployments } from './deployments.ts';
import { type Surroundings, UsageError } from './outcome.ts';

export interface ServeOptions {
  readonly config?: string | undefined;
  readonly port?: string | undefined;
  readonly host?: string | undefined;
}

const DEFAULT_PORT = 8787;
const DEFAULT_FILE = 'endonym.yaml';

/** `endonym serve`: gateway and portal on one port. @returns once it listens; `close` ends it, open answers first */
export async function serve(
  options: ServeOptions,
  surroundings: Surroundings,
): Promise<{ port: number; close: () => Promise<void> }> {
  const { environment, tell, print } = surroundings;
  const file = options.config ?? (existsSync(DEFAULT_FILE) ? DEFAULT_FILE : undefined);
  const configuration = file ? await readConfiguration(file, environment) : DEFAULT_CONFIGURATION;
  const opened = await openDeployments(configuration, surroundings);
  const app = await appOf(opened, surroundings);
  const hostname = options.host ?? environment.HOST ?? '127.0.0.1';
  const server = await listening(app, portOf(options.port ?? environment.PORT), hostname);
  const { port } = server.address() as AddressInfo;
  print(`Endonym listens on http://${hostname === '127.0.0.1' ? 'localhost' : hostname}:${port}/`);
  for (const { deployment } of opened) {
    const { name, model, surface, compiled } = deployment;
    print(`  ${name}: ${model.name} (${model.route.upstream}), ${surface}, release ${compiled.id.slice(0, 12)}`);
  }
  if (opened.some(({ deployment }) => deployment.model.name === 'endonym/offline')) {
    tell('no model was found, so the built-in one answers; set OPENAI_API_KEY, or start Ollama, for a real one');
  }
  return { port, close: () => closing(server) };
}

async function appOf(opened: readonly Opened[], surroundings: Surroundings): Promise<Hono> {
  const { today, now, tell } = surroundings;
  const report = (error: unknown) => tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const [first] = opened;
  if (!first) throw new UsageError('there is no deployment to serve');
  const { deployment, spec } = first;
  const { name, compiled, surface, model, baseline } = deployment;
  const published = { name, compiled, surface, spec, modelName: model.name, baselineOpen: baseline !== null };
  const app = new Hono();
  app.route(
    '/',
    createGateway(
      opened.map((each) => each.deployment),
      { today, now, report },
    ),
  );
  // The pages are compressed; a stream of an answer never is, since a compressor would hold its words back.
  app.use(compress());
  app.route('/', createPortal(published, await loadWeb<HomePage>(), today));
  return app;
}

function portOf(text: string | undefined): number {
  const port = text === undefined || text === '' ? DEFAULT_PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`\`${text}\` is no port; give a number from 0 to 65535`);
  return port;
}

function listening(app: Hono, port: number, hostname: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, port, hostname }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new UsageError(`port ${port} is taken; choose another with --port`) : error),
    );
  });
}

const closing = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
