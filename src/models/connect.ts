import type { Release } from '../compile/index.ts';
import { UpstreamError } from '../formats/index.ts';
import type { Discovery } from './discover.ts';
import type { Model } from './model.ts';
import { type PoolRuntime, pooled } from './pool.ts';
import type { ModelRuntime, Provider, Upstream } from './provider.ts';
import { offlineModel } from './providers/offline/model.ts';
import { PROVIDERS } from './providers/providers.ts';

/** Which model a deployment is put in front of. */
export interface ModelChoice {
  /** The upstreams that the operator names, first choice first. */
  readonly upstreams: readonly Upstream[];
  readonly model?: string | undefined;
  /** Where its upstreams must stand, whatever happens. */
  readonly region?: string | undefined;
  /** What was found where the operator names no upstream. */
  readonly discovered?: Discovery | undefined;
}

/** Why a choice names no model. */
export type ModelChoiceFault = 'upstream-without-model' | 'region-without-upstream';

/** With the release and without it; the same but for the built-in model, which knows nothing without one. */
export interface ConnectedModels {
  readonly localized: Model;
  readonly baseline: Model;
}

/** The upstreams in order, else what was found, else the built-in model. */
export function connectModels(
  { upstreams, model, region, discovered }: ModelChoice,
  release: Release,
  runtime: PoolRuntime & ModelRuntime,
): ConnectedModels | { readonly fault: ModelChoiceFault } {
  if (upstreams.length > 0) {
    if (!model) return { fault: 'upstream-without-model' };
    const there = upstreams.filter((upstream) => region === undefined || upstream.region === region);
    if (region !== undefined && there.length === 0) return alike(pooled([unavailableModel(model, region)], runtime));
    return connect(there, model, release, runtime);
  }
  if (region !== undefined) return { fault: 'region-without-upstream' };
  if (discovered) return connect([discovered.upstream], model ?? discovered.model, release, runtime);
  return { localized: offlineModel(release, runtime), baseline: offlineModel(null, runtime) };
}

const alike = (model: Model): ConnectedModels => ({ localized: model, baseline: model });

/** A baseline is the same model, with the same health, unless one of its providers answers from the release itself. */
function connect(
  upstreams: readonly Upstream[],
  model: string,
  release: Release,
  runtime: PoolRuntime & ModelRuntime,
): ConnectedModels {
  const modelOf = (from: Release | null) =>
    pooled(
      upstreams.map((upstream) => providerOf(upstream).connect({ model, upstream, release: from, runtime })),
      runtime,
    );
  const localized = modelOf(release);
  return upstreams.some((upstream) => providerOf(upstream).answersFromRelease)
    ? { localized, baseline: modelOf(null) }
    : alike(localized);
}

const providerOf = ({ provider }: Upstream): Provider => PROVIDERS.find(({ id }) => id === provider) ?? PROVIDERS[0];

/** A deployment pinned to a region where no upstream of its stands answers nothing: it never sends elsewhere. */
const unavailableModel = (name: string, region: string): Model => ({
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
