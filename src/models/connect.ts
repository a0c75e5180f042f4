import type { Release } from '../compile/index.ts';
import { UpstreamError } from '../formats/index.ts';
import type { Discovery } from './discover.ts';
import type { Model } from './model.ts';
import { type PoolRuntime, pooled } from './pool.ts';
import { offlineModel, type Runtime } from './providers/offline/model.ts';
import { type Upstream, upstreamModel } from './providers/openai/upstream.ts';

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
  runtime: PoolRuntime & Runtime,
): ConnectedModels | { readonly fault: ModelChoiceFault } {
  if (upstreams.length > 0) {
    if (!model) return { fault: 'upstream-without-model' };
    return alike(pooled(modelsIn(region, upstreams, model), runtime));
  }
  if (region !== undefined) return { fault: 'region-without-upstream' };
  if (discovered) return alike(pooled([upstreamModel(discovered.upstream, model ?? discovered.model)], runtime));
  return { localized: offlineModel(release, runtime), baseline: offlineModel(null, runtime) };
}

const alike = (model: Model): ConnectedModels => ({ localized: model, baseline: model });

/** Of a deployment that is pinned to a region, only the upstreams that stand there. */
function modelsIn(region: string | undefined, upstreams: readonly Upstream[], model: string): readonly Model[] {
  const there = upstreams.filter((upstream) => region === undefined || upstream.region === region);
  if (region !== undefined && there.length === 0) return [unavailableModel(model, region)];
  return there.map((upstream) => upstreamModel(upstream, model));
}

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
