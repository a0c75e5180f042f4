import { compile } from '../../compile/index.ts';
import type { Deployment } from '../../gateway/index.ts';
import type { Spec } from '../../model-spec/index.ts';
import { connectModels, type Discovery, discoverModel, type ModelChoiceFault } from '../../models/index.ts';
import { readingsOf } from '../../readings/index.ts';
import { converterFor } from '../../regions/index.ts';
import { InputError } from '../../store/index.ts';
import { openPack, openSpec } from '../packs.ts';
import type { Runtime } from '../runtime.ts';
import { type Configuration, type DeploymentConfiguration, listed } from './configuration.ts';

/** A deployment with the release of the Model Spec that its verdicts are by, for the log and the pages. */
export interface ConfiguredDeployment extends Deployment {
  readonly spec: Spec;
}

/** Compiles every deployment's pack and puts it in front of its model. */
export async function openDeployments(configuration: Configuration, runtime: Runtime): Promise<ConfiguredDeployment[]> {
  const discovered = configuration.deployments.some(({ upstream }) => upstream === undefined)
    ? await discoverModel(runtime.environment)
    : undefined;
  const opened: ConfiguredDeployment[] = [];
  for (const asked of configuration.deployments)
    opened.push(await openDeployment(asked, configuration, discovered, runtime));
  return opened;
}

async function openDeployment(
  asked: DeploymentConfiguration,
  configuration: Configuration,
  discovered: Discovery | undefined,
  runtime: Runtime,
): Promise<ConfiguredDeployment> {
  const pack = await openPack(asked.pack);
  const spec = await openSpec(pack.spec);
  const compiled = compile(pack, spec, await readingsOf(pack, spec));
  const upstreams = upstreamsOf(asked, configuration);
  const { model, region, surface } = asked;
  const models = connectModels({ upstreams, model, region, discovered }, compiled.release, runtime);
  if ('fault' in models)
    throw new InputError('invalid', `the deployment ${asked.name} ${faultText(models.fault, region)}`);
  return {
    name: asked.name,
    compiled,
    spec,
    surface,
    audience: { under_18: asked.audience?.under_18 ?? false },
    convert: await converterFor(compiled.release.tag),
    model: models.localized,
    // The design has a baseline closed on a first-party surface, unless the operator opens it.
    baseline: (asked.baseline ?? surface !== 'first_party') ? models.baseline : null,
    ...(asked.models && { models: asked.models }),
    ...(asked.keys && { keys: asked.keys.map((key) => key.slice('sha256:'.length)) }),
    ...(asked.limits && { limits: asked.limits }),
  };
}

/** The deployment's upstreams in order. */
const upstreamsOf = ({ upstream }: DeploymentConfiguration, configuration: Configuration) =>
  listed(upstream).flatMap((name) => {
    const written = configuration.upstreams?.[name];
    if (!written) return [];
    const { base_url: baseUrl, api_key: apiKey, timeout_ms: timeout, region, model } = written;
    return [{ name, baseUrl, apiKey, region, timeout, model }];
  });

function faultText(fault: ModelChoiceFault, region: string | undefined): string {
  switch (fault) {
    case 'upstream-without-model':
      return 'names an upstream and no model';
    case 'region-without-upstream':
      return `is pinned to ${region} and names no upstream there`;
  }
}
