import { admit, entryTime, publishChanges, type ReleaseLog, refusalText, signerPolicy } from '../../publish/index.ts';
import type { Database } from '../../store/index.ts';
import type { Runtime } from '../runtime.ts';
import type { Configuration } from './configuration.ts';
import { type ConfiguredDeployment, openDeployments } from './deployments.ts';
import { logOf } from './log.ts';

/** What a server serves, and what it must not. */
export interface Served {
  readonly deployments: readonly ConfiguredDeployment[];
  /** First-party deployments without standing in the log, by name, with why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly log: ReleaseLog;
}

/** Opens what is configured, decides by the log what may be served, and writes what is new into the log before anybody is served. */
export async function admitAndPublish(
  configuration: Configuration,
  database: Database,
  runtime: Runtime,
): Promise<Served> {
  const configured = await openDeployments(configuration, runtime);
  const log = await logOf(configuration, database, runtime);
  const { admitted, refused } = await admit(configured, log, signerPolicy(configuration.ledger ?? {}));
  if (log.health.ok) await publishChanges(configured, log, entryTime(runtime.now()));
  else runtime.tell(`the log in use is ${log.health.fault}; nothing is written to it`);
  const reasons = [...refused].map(([name, refusal]) => [name, refusalText(refusal, name)] as const);
  return { deployments: admitted, refused: new Map(reasons), log };
}
