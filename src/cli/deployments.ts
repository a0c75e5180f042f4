import { type Compiled, compile } from '../compile/index.ts';
import type { Deployment } from '../gateway/index.ts';
import { type Discovery, discoverModel, type Model, offlineModel, upstreamModel } from '../models/index.ts';
import type { Spec } from '../spec/index.ts';
import type { Configuration, DeploymentConfiguration } from './config.ts';
import { openPack, openSpec } from './load.ts';
import { type Surroundings, UsageError } from './outcome.ts';

/** A deployment with the spec it was judged by, for the pages. */
export interface Opened {
  readonly deployment: Deployment;
  readonly spec: Spec;
}

/** Compiles every deployment's pack and puts it in front of its model. */
export async function openDeployments(configuration: Configuration, surroundings: Surroundings): Promise<Opened[]> {
  const found = configuration.deployments.some(({ upstream }) => upstream === undefined)
    ? await discoverModel(surroundings.environment)
    : undefined;
  const opened: Opened[] = [];
  for (const asked of configuration.deployments) opened.push(await open(asked, configuration, found, surroundings));
  return opened;
}

async function open(
  asked: DeploymentConfiguration,
  configuration: Configuration,
  found: Discovery | undefined,
  surroundings: Surroundings,
): Promise<Opened> {
  // No log, no service: a first-party release must stand in the transparency log, and this version keeps none.
  if (asked.surface === 'first_party') {
    throw new UsageError(
      `the deployment ${asked.name} is first_party: such a deployment is served only from a release in the log`,
    );
  }
  const pack = await openPack(asked.pack);
  const spec = await openSpec(pack.spec);
  const compiled = await compile(pack, spec);
  const { localized, baseline } = modelsFor(asked, compiled, configuration, found, surroundings);
  return {
    spec,
    deployment: {
      name: asked.name,
      compiled,
      surface: asked.surface,
      audience: { under_18: asked.audience?.under_18 ?? false },
      model: localized,
      baseline: asked.baseline === false ? null : baseline,
    },
  };
}

function modelsFor(
  asked: DeploymentConfiguration,
  { release }: Compiled,
  configuration: Configuration,
  found: Discovery | undefined,
  surroundings: Surroundings,
): { localized: Model; baseline: Model } {
  const named = asked.upstream === undefined ? undefined : configuration.upstreams?.[asked.upstream];
  if (named && asked.upstream !== undefined) {
    if (!asked.model) throw new UsageError(`the deployment ${asked.name} names an upstream and no model`);
    const { base_url: baseUrl, api_key: apiKey, region, timeout_ms: timeout } = named;
    const model = upstreamModel({ name: asked.upstream, baseUrl, apiKey, region, timeout }, asked.model);
    return { localized: model, baseline: model };
  }
  if (found) {
    const model = upstreamModel(found.upstream, asked.model ?? found.model);
    return { localized: model, baseline: model };
  }
  return { localized: offlineModel(release, surroundings), baseline: offlineModel(null, surroundings) };
}
