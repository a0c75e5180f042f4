import type { Compiled } from '../compile/index.ts';
import { canonicalJson } from '../kernel/index.ts';
import { activationOf, type Entry, type Logged, ofType } from '../ledger/index.ts';
import { deploymentActivated, packReleased, reviewsSigned, type ServedDeployment, specAdopted } from './entries.ts';
import { unsignedStatement } from './statement.ts';

/**
 * What the log must say before these deployments are served, in order: no change is made in silence. What it says already is not said
 * again. A first-party release is published and activated by its signers, never by the way.
 * @param configured every deployment that the operator names, served or refused: one that is named no more is retired
 */
export function changes(
  configured: readonly ServedDeployment[],
  entries: readonly Logged[],
  at: string,
): readonly Entry[] {
  const known = [...entries];
  const add = (...added: readonly Entry[]) => {
    for (const entry of added) known.push({ index: known.length, entry });
  };
  for (const spec of new Map(configured.map((each) => [each.spec.id, each.spec])).values())
    if (!ofType(known, 'spec_adopted').some(({ entry }) => entry.spec === spec.id)) add(specAdopted(spec, at));
  for (const deployment of configured) {
    const { compiled, surface, name } = deployment;
    if (surface === 'first_party') continue;
    if (!ofType(known, 'pack_released').some(({ entry }) => entry.release === compiled.id))
      add(...releaseChanges(compiled, unsignedStatement(compiled), known, at));
    const activation = deploymentActivated(deployment, at);
    if (!isSameButTime(activationOf(known, name)?.entry, activation)) add(activation);
  }
  add(...retirements(configured, known, at));
  return known.slice(entries.length).map(({ entry }) => entry);
}

/** A release's own entry, after each signed review that it rests on and that the log does not hold yet. */
export function releaseChanges(
  compiled: Compiled,
  statement: string,
  entries: readonly Logged[],
  at: string,
): readonly Entry[] {
  const logged = new Set(ofType(entries, 'review_signed').map(({ entry }) => entry.statement));
  const reviews = new Map(reviewsSigned(compiled, at).map((review) => [review.statement, review]));
  return [
    ...[...reviews.values()].filter((review) => !logged.has(review.statement)),
    packReleased(compiled, statement, at),
  ];
}

const isSameButTime = (known: Entry | undefined, now: Entry): boolean =>
  known !== undefined && canonicalJson({ ...known, at: '' }) === canonicalJson({ ...now, at: '' });

function retirements(configured: readonly ServedDeployment[], entries: readonly Logged[], at: string): Entry[] {
  const named = new Set(configured.map(({ name }) => name));
  const ever = new Set(ofType(entries, 'deployment_activated').map(({ entry }) => entry.deployment));
  return [...ever]
    .filter((name) => !named.has(name))
    .flatMap((name) => activationOf(entries, name)?.entry ?? [])
    .map(({ deployment, release }) => ({ type: 'deployment_retired', at, deployment, release }));
}
