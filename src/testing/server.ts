import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Runtime } from '../cli/runtime.ts';
import { startServer as start } from '../cli/server.ts';
import type { Configuration } from '../gateway/index.ts';
import { type ScriptedUpstream, scriptedUpstream } from './upstream.ts';

type DeepPartial<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> }
    : Value;

/** What a test's server has otherwise than `defaults`; the first deployment changes the usual one, others come beside it. */
export type Overrides = DeepPartial<Configuration>;

/** A real running server on a free port, as `endonym serve` starts it. */
export interface RunningServer {
  readonly url: string;
  readonly told: string[];
  /** Reads a changed configuration: these overrides on top of those that it was started with. */
  readonly reload: (next?: Overrides) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A server in front of an upstream that plays scripts. */
export interface Pair {
  readonly upstream: ScriptedUpstream;
  readonly server: RunningServer;
  readonly close: () => Promise<void>;
}

export async function startPair(overrides: Overrides = {}, environment: Runtime['environment'] = {}): Promise<Pair> {
  const upstream = await scriptedUpstream();
  const server = await startServer(merged(behind(upstream), overrides), environment);
  const close = async () => {
    await server.close();
    await upstream.close();
  };
  return { upstream, server, close };
}

/** The overrides that put the usual deployment in front of an upstream. */
export const behind = ({ baseUrl }: Pick<ScriptedUpstream, 'baseUrl'>, patience = 3000): Overrides => ({
  upstreams: { main: { base_url: baseUrl, api_key: 'secret-key', region: 'eu', timeout_ms: patience } },
  deployments: [{ upstream: 'main', model: 'gpt-x' }],
});

export async function startServer(
  overrides: Overrides = {},
  environment: Runtime['environment'] = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-'));
  const defaults: Configuration = {
    deployments: [
      { name: 'et-gymnasium', pack: resolve('packs/et-EE'), surface: 'organization', audience: { under_18: true } },
    ],
    ledger: { dir: join(folder, 'data', 'log') },
  };
  let configuration = merged(defaults, overrides);
  const told: string[] = [];
  const runtime: Runtime = {
    print: (text) => told.push(text),
    tell: (text) => told.push(text),
    // Nothing of the machine that tests run on: a key there must not turn a test into a paid call.
    environment,
    today: () => '2026-11-24',
    now: () => 1_795_478_400,
    clock: () => performance.now(),
    random: Math.random,
    newId: () => crypto.randomUUID(),
    colour: false,
  };
  const started = await start({ read: async () => configuration }, { hostname: '127.0.0.1', port: 0 }, runtime);
  if ('refused' in started) throw new Error([...started.refused.values()].join('\n'));
  const { port, reload, close } = started;
  return {
    url: `http://127.0.0.1:${port}`,
    told,
    reload: async (next = {}) => {
      configuration = merged(merged(defaults, overrides), next);
      await reload();
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Objects are merged by their keys, lists by their places; anything else is replaced. */
function merged<Value>(base: Value, over: DeepPartial<Value>): Value {
  if (Array.isArray(base) && Array.isArray(over))
    return [
      ...base.map((item, at) => (at in over ? merged(item, over[at]) : item)),
      ...over.slice(base.length),
    ] as Value;
  if (isRecord(base) && isRecord(over)) {
    const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
    return Object.fromEntries(
      [...keys].map((key) => [
        key,
        key in base && key in over ? merged(base[key], over[key]) : (over[key] ?? base[key]),
      ]),
    ) as Value;
  }
  return over as Value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
