import { compile } from '../../compile/index.ts';
import type { Spec } from '../../model-spec/index.ts';
import {
  connectModels,
  type Discovery,
  discoverModel,
  type ModelChoiceFault,
  sureLanguage,
} from '../../models/index.ts';
import type { Pack } from '../../pack/index.ts';
import { readingsOf } from '../../readings/index.ts';
import { converterFor } from '../../regions/index.ts';
import { InputError } from '../../store/index.ts';
import type { Deployment } from '../deployment.ts';
import { type Configuration, type DeploymentConfiguration, listed } from './schema.ts';

/** A deployment with the release of the Model Spec that its verdicts are by, for the log and the pages. */
export interface ConfiguredDeployment extends Deployment {
  readonly spec: Spec;
}

/** What opening a deployment needs from outside. */
export interface DeploymentRuntime {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: () => number;
  readonly random: () => number;
  readonly now: () => number;
  readonly newId: () => string;
  /** Reads a pack's folder, and the release of the Model Spec that it was written against. */
  readonly openPack: (folder: string) => Promise<{ readonly pack: Pack; readonly spec: Spec }>;
}

/** Compiles every deployment's pack and puts it in front of its model. @throws {InputError} for one that names no model */
export async function openDeployments(
  configuration: Configuration,
  runtime: DeploymentRuntime,
): Promise<ConfiguredDeployment[]> {
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
  runtime: DeploymentRuntime,
): Promise<ConfiguredDeployment> {
  const { name, model, region, surface, audience, models, keys, limits } = asked;
  const { pack, spec } = await runtime.openPack(asked.pack);
  const compiled = compile(pack, spec, { ...(await readingsOf(pack, spec)), languageOf: await sureLanguage() });
  const choice = { upstreams: upstreamsOf(asked, configuration), model, region, discovered };
  const connected = connectModels(choice, compiled.release, runtime);
  if ('fault' in connected)
    throw new InputError('invalid', `the deployment ${name} ${faultText(connected.fault, region)}`);
  return {
    name,
    compiled,
    spec,
    surface,
    audience: { under_18: audience?.under_18 ?? false },
    convert: await converterFor(compiled.release.tag),
    model: connected.localized,
    // The design has a baseline closed on a first-party surface, unless the operator opens it.
    baseline: (asked.baseline ?? surface !== 'first_party') ? connected.baseline : null,
    ...(models && { models }),
    ...(keys && { keys: keys.map((key) => key.slice('sha256:'.length)) }),
    ...(limits && { limits }),
  };
}

/** The deployment's upstreams in order. */
const upstreamsOf = ({ upstream }: DeploymentConfiguration, configuration: Configuration) =>
  listed(upstream).flatMap((name) => {
    const written = configuration.upstreams?.[name];
    if (!written) return [];
    const { base_url: baseUrl, api_key: apiKey, timeout_ms: timeout, provider, region, model } = written;
    return [{ name, provider, baseUrl, apiKey, region, timeout, model }];
  });

function faultText(fault: ModelChoiceFault, region: string | undefined): string {
  switch (fault) {
    case 'upstream-without-model':
      return 'names an upstream and no model';
    case 'region-without-upstream':
      return `is pinned to ${region} and names no upstream there`;
  }
}
