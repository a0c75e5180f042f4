import { dirname, join } from 'node:path';
import { type Compiled, compile } from '../compile/index.ts';
import { UpstreamError } from '../formats/index.ts';
import type { Deployment } from '../gateway/index.ts';
import type { Spec } from '../model-spec/index.ts';
import { type Discovery, discoverModel, type Model, offlineModel, pooled, upstreamModel } from '../models/index.ts';
import { readingsOf } from '../readings/index.ts';
import { type Convert, regionOf } from '../regions/index.ts';
import { type Database, openDatabase } from '../store/index.ts';
import { type Configuration, type DeploymentConfiguration, listed } from './config.ts';
import { openPack, openSpec } from './load.ts';
import { type Runtime, UsageError } from './runtime.ts';

/** PostgreSQL by the configuration or `DATABASE_URL`, else inside, beside the log. */
export const databaseOf = ({ store, ledger }: Configuration, { environment }: Runtime): Database =>
  openDatabase({ url: store?.url ?? environment.DATABASE_URL, folder: join(dirname(ledger?.dir ?? 'data/log'), 'pg') });

/** A deployment with the release of the Model Spec that its verdicts are by, for the log and the pages. */
export interface ConfiguredDeployment extends Deployment {
  readonly spec: Spec;
}

/** Compiles every deployment's pack and puts it in front of its model. */
export async function openDeployments(configuration: Configuration, runtime: Runtime): Promise<ConfiguredDeployment[]> {
  const found = configuration.deployments.some(({ upstream }) => upstream === undefined)
    ? await discoverModel(runtime.environment)
    : undefined;
  const opened: ConfiguredDeployment[] = [];
  for (const asked of configuration.deployments) opened.push(await open(asked, configuration, found, runtime));
  return opened;
}

async function open(
  asked: DeploymentConfiguration,
  configuration: Configuration,
  found: Discovery | undefined,
  runtime: Runtime,
): Promise<ConfiguredDeployment> {
  const pack = await openPack(asked.pack);
  const spec = await openSpec(pack.spec);
  const compiled = compile(pack, spec, await readingsOf(pack, spec));
  const { localized, baseline } = modelsFor(asked, compiled, configuration, found, runtime);
  return {
    name: asked.name,
    compiled,
    spec,
    surface: asked.surface,
    audience: { under_18: asked.audience?.under_18 ?? false },
    convert: await converterFor(compiled.release.tag),
    model: localized,
    // The design has a baseline closed on a first-party surface, unless the operator opens it.
    baseline: (asked.baseline ?? asked.surface !== 'first_party') ? baseline : null,
    ...(asked.models && { models: asked.models }),
    ...(asked.keys && { keys: asked.keys.map((key) => key.slice('sha256:'.length)) }),
    ...(asked.limits && { limits: asked.limits }),
  };
}

const converters = new Map<string, Promise<Convert>>();
/** What writes as the country does, loaded once, by the first deployment that needs it; `null` where nothing is regular. */
async function converterFor(tag: string): Promise<Convert | null> {
  const { region = '' } = new Intl.Locale(tag);
  const load = regionOf(region)?.loadScript;
  if (!load) return null;
  const loading = converters.get(region) ?? load();
  converters.set(region, loading);
  return loading;
}

function modelsFor(
  asked: DeploymentConfiguration,
  { release }: Compiled,
  configuration: Configuration,
  found: Discovery | undefined,
  runtime: Runtime,
): { localized: Model; baseline: Model } {
  const { clock, random } = runtime;
  const names = listed(asked.upstream);
  if (names.length > 0) {
    const model = pooled(upstreamsOf(asked, names, configuration), { clock, random });
    return { localized: model, baseline: model };
  }
  if (asked.region !== undefined) {
    throw new UsageError(`the deployment ${asked.name} is pinned to ${asked.region} and names no upstream there`);
  }
  if (found) {
    const model = pooled([upstreamModel(found.upstream, asked.model ?? found.model)], { clock, random });
    return { localized: model, baseline: model };
  }
  return { localized: offlineModel(release, runtime), baseline: offlineModel(null, runtime) };
}

/** The deployment's upstreams in order; of one that is pinned to a region, only those that stand there. */
function upstreamsOf(asked: DeploymentConfiguration, names: readonly string[], configuration: Configuration): Model[] {
  const { model } = asked;
  if (!model) throw new UsageError(`the deployment ${asked.name} names an upstream and no model`);
  const models = names.flatMap((name) => {
    const written = configuration.upstreams?.[name];
    if (!written || (asked.region !== undefined && written.region !== asked.region)) return [];
    const { base_url: baseUrl, api_key: apiKey, region, timeout_ms: timeout } = written;
    return [upstreamModel({ name, baseUrl, apiKey, region, timeout, model: written.model }, model)];
  });
  return models.length > 0 ? models : [nowhere(model, asked.region ?? '')];
}

/** A deployment pinned to a region where no upstream of its stands answers nothing: it never sends elsewhere. */
const nowhere = (name: string, region: string): Model => ({
  name,
  routes: [],
  send(_, sink) {
    const error = new UpstreamError(
      503,
      'upstream_region',
      `no upstream of this deployment stands in the region \`${region}\``,
    );
    const told = setImmediate(() => sink.fail(error));
    return { pause: () => undefined, resume: () => undefined, abort: () => clearImmediate(told) };
  },
});
