import { unwatchFile, watchFile } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import {
  type Address,
  type Configuration,
  type ConfiguredDeployment,
  closeGracefully,
  listen,
  openDeployments,
  openGateway,
} from '../gateway/index.ts';
import type { VerifierKey } from '../ledger/index.ts';
import { portalListener } from '../portal/index.ts';
import {
  admit,
  openLog,
  publishChanges,
  type ReleaseLog,
  refusalText,
  signerPolicy,
  signingKeys,
} from '../publish/index.ts';
import { type Database, openDatabase } from '../store/index.ts';
import { openPackWithSpec } from './packs.ts';
import type { Runtime } from './runtime.ts';

/** Where a server's configuration comes from, each time that it is read. */
export interface ConfigurationSource {
  /** The file that is watched for changes; none where the configuration is not a file. */
  readonly file?: string | undefined;
  readonly read: () => Promise<Configuration>;
}

/** A server that runs. */
export interface Running {
  readonly port: number;
  /** Reads the configuration again; what is being answered goes on. A faulty one is told and changes nothing. */
  readonly reload: () => Promise<void>;
  /** Ends it: no new requests, open answers first, and those that take too long are cut. */
  readonly close: () => Promise<void>;
}

/** What a server serves, and what it must not. */
interface Served {
  readonly deployments: readonly ConfiguredDeployment[];
  /** First-party deployments without standing in the log, by name, with why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly log: ReleaseLog;
  /** Keys that the operator names. */
  readonly signers: readonly VerifierKey[];
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
  const { deployments, refused } = served;
  const opened = await openGateway(deployments, refused, configuration, database, runtime);
  const { gateway, notices } = opened;
  let url = configuration.public_url ?? urlOf(address);
  const counts = (deployment: string) => notices.of(deployment);
  const pagesFor = (next: Served) => portalListener({ ...next, counts, url: () => url }, runtime.today);
  // All pages are there before anybody can ask for one.
  let pages: RequestListener = await pagesFor(served);
  const server = createServer({ keepAliveTimeout: IDLE }, (request, response) => {
    if (!gateway.handle(request, response)) void pages(request, response);
  });
  const port = await listen(server, address);
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
    await closeGracefully(server, PATIENCE);
    await opened.close();
    await database.close();
  };
  return { port, reload, close };
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

/** PostgreSQL by the configuration or `DATABASE_URL`, else inside, beside the log. */
const databaseOf = ({ store, ledger }: Configuration, { environment }: Runtime): Database =>
  openDatabase({ url: store?.url ?? environment.DATABASE_URL, folder: join(dirname(ledger?.dir ?? 'data/log'), 'pg') });

/** Works on the configuration's log; the database that may lock it is let go afterwards. */
export async function withLog<Result>(
  configuration: Configuration,
  runtime: Runtime,
  work: (log: ReleaseLog) => Promise<Result>,
): Promise<Result> {
  const database = databaseOf(configuration, runtime);
  try {
    return await work(await openLog(configuration.ledger ?? {}, database, runtime.newId));
  } finally {
    await database.close();
  }
}

/** Opens what is configured, decides by the log what may be served, and writes what is new into the log before anybody is served. */
async function admitAndPublish(configuration: Configuration, database: Database, runtime: Runtime): Promise<Served> {
  const configured = await openDeployments(configuration, { ...runtime, openPack: openPackWithSpec });
  const { ledger = {} } = configuration;
  const log = await openLog(ledger, database, runtime.newId);
  const { admitted, refused } = await admit(configured, log, signerPolicy(ledger));
  if (log.health.ok) await publishChanges(configured, log, runtime.now());
  else runtime.tell(`the log in use is ${log.health.fault}; nothing is written to it`);
  const reasons = [...refused].map(([name, refusal]) => [name, refusalText(refusal, name)] as const);
  return { deployments: admitted, refused: new Map(reasons), log, signers: signingKeys(ledger) };
}
