import type { ServedDeployment } from './entries.ts';
import type { SignerPolicy } from './keys.ts';
import { type ReadableLog, type Refusal, refusalOf } from './standing.ts';

/** Which of the configured deployments may be served. */
export interface Admission<Deployment extends ServedDeployment> {
  readonly admitted: readonly Deployment[];
  /** First-party deployments without standing in the log, by name. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

/** Decides from the log which deployments may be served: a first-party one needs standing there, the others need nothing. It only reads. */
export async function admit<Deployment extends ServedDeployment>(
  configured: readonly Deployment[],
  log: ReadableLog,
  signersFor: SignerPolicy,
): Promise<Admission<Deployment>> {
  const refused = new Map<string, Refusal>();
  for (const deployment of configured) {
    if (deployment.surface !== 'first_party') continue;
    const refusal = await refusalOf(deployment, log, signersFor);
    if (refusal) refused.set(deployment.name, refusal);
  }
  return { admitted: configured.filter(({ name }) => !refused.has(name)), refused };
}
