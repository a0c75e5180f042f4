import type { Compiled, DeploymentName } from '../compile/index.ts';
import { canonicalJson, sha256 } from '../kernel/index.ts';
import type { Entry, statements } from '../ledger/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Model } from '../models/index.ts';
import type { Surface } from '../pack/index.ts';
import { statementOf } from './statement.ts';

type EntryOf<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

/** A deployment, as far as the log speaks of it. */
export interface ServedDeployment {
  readonly name: DeploymentName;
  readonly surface: Surface;
  readonly compiled: Compiled;
  /** The release of the Model Spec that its verdicts are by. */
  readonly spec: Spec;
  readonly audience: { readonly under_18: boolean };
  readonly model: Pick<Model, 'name' | 'routes'>;
}

/** A time as entries have it: RFC 3339, UTC, whole seconds. @param seconds since 1970 */
export const entryTime = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

export const specAdopted = (spec: Spec, at: string): Entry => ({
  type: 'spec_adopted',
  at,
  spec: spec.id,
  sections: spec.sections.length,
  sha256: sha256(canonicalJson(spec)),
});

export function packReleased(compiled: Compiled, statement: string, at: string): EntryOf<'pack_released'> {
  const { release, id } = compiled;
  const { tag, spec, publisher, directives } = release;
  const { verdicts } = statementOf(compiled);
  return {
    type: 'pack_released',
    at,
    release: id,
    tag,
    spec,
    publisher,
    directives: directives.length,
    verdicts,
    statement,
  };
}

/** An entry for each signed review that the release rests on. */
export const reviewsSigned = ({ release }: Compiled, at: string): EntryOf<'review_signed'>[] =>
  (release.reviews ?? []).map(({ directive, sha256: directive_sha256, verdict, statement }) => ({
    type: 'review_signed',
    at,
    pack: release.tag,
    directive,
    directive_sha256,
    verdict,
    statement,
  }));

type Activation = Parameters<typeof statements.activation>[0];

/** All that an activation states of a deployment: another of any of it is another activation. */
export const activationOf = ({ name, compiled, surface, audience, model }: ServedDeployment): Activation => ({
  deployment: name,
  release: compiled.id,
  surface,
  audience: { under_18: audience.under_18 },
  model: model.name,
  upstreams: model.routes.map(({ upstream, region }) => ({ name: upstream, region })),
});

/** @param statement the activation as both keys signed it, of a first-party deployment */
export const deploymentActivated = (
  deployment: ServedDeployment,
  at: string,
  statement?: string,
): EntryOf<'deployment_activated'> => ({
  type: 'deployment_activated',
  at,
  ...activationOf(deployment),
  ...(statement !== undefined && { statement }),
});
