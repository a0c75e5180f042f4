import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Runtime, serve } from '../cli/index.ts';
import { type ScriptedUpstream, scriptedUpstream } from './upstream.ts';

/** A real running server on a free port, as `endonym serve` starts it. */
export interface RunningServer {
  readonly url: string;
  readonly told: string[];
  /** Reads a changed configuration. */
  readonly reload: (next: Wanted) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A server in front of an upstream that plays scripts. */
export interface Pair {
  readonly upstream: ScriptedUpstream;
  readonly server: RunningServer;
  readonly close: () => Promise<void>;
}

export async function startPair(wanted: Wanted = {}): Promise<Pair> {
  const upstream = await scriptedUpstream();
  const server = await startServer({ upstream: upstream.baseUrl, ...wanted });
  const close = async () => {
    await server.close();
    await upstream.close();
  };
  return { upstream, server, close };
}

/** What a test asks of its server. */
export interface Wanted {
  readonly upstream?: string;
  /** More keys of the deployment, as YAML in one line. */
  readonly deployment?: string;
  /** More upstreams, as YAML lines. */
  readonly upstreams?: string;
  /** More of the configuration. */
  readonly more?: string;
  readonly timeout?: number;
  readonly pack?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startServer(wanted: Wanted = {}): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-'));
  const file = join(folder, 'endonym.yaml');
  const write = (next: Wanted) => writeFileSync(file, configurationOf(next));
  write(wanted);
  const told: string[] = [];
  const runtime: Runtime = {
    print: (text) => told.push(text),
    tell: (text) => told.push(text),
    // Nothing of the machine that tests run on: a key there must not turn a test into a paid call.
    environment: { TEST_KEY: 'secret-key', ...wanted.environment },
    today: () => '2026-11-24',
    now: () => 1_795_478_400,
    clock: () => performance.now(),
    random: Math.random,
    newId: () => crypto.randomUUID(),
    colour: false,
  };
  const { port, reload, close } = await serve({ config: file, port: '0' }, runtime);
  return {
    url: `http://127.0.0.1:${port}`,
    told,
    reload: async (next) => {
      write({ ...wanted, ...next });
      await reload();
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

function configurationOf({
  upstream,
  upstreams = '',
  deployment = '',
  more = '',
  timeout = 3000,
  pack = 'packs/et-EE',
}: Wanted): string {
  const named = upstream ? ', upstream: main, model: gpt-x' : '';
  const main = upstream
    ? `upstreams:\n  main: { base_url: "${upstream}", api_key: "\${TEST_KEY}", region: eu, timeout_ms: ${timeout} }\n${upstreams}`
    : '';
  const surface = 'surface: organization, audience: { under_18: true }';
  // A key that the test gives comes after, and stands for the usual one.
  const keys = deployment.includes('upstream:') ? '' : named;
  return `${main}deployments:
  - { name: et-gymnasium, pack: "${resolve(pack)}", ${surface}${keys}${deployment ? `, ${deployment}` : ''} }
${more}`;
}
