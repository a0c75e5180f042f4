import {
  admit,
  entryTime,
  type LogSettings,
  openLog,
  publishChanges,
  type ReleaseLog,
  refusalText,
  signerPolicy,
} from '../publish/index.ts';
import type { Database } from '../store/index.ts';
import type { Configuration } from './config.ts';
import { type ConfiguredDeployment, databaseOf, openDeployments } from './deployments.ts';
import type { Runtime } from './runtime.ts';

/** What a server serves, and what it must not. */
export interface Served {
  readonly deployments: readonly ConfiguredDeployment[];
  /** First-party deployments without standing in the log, by name, with why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly log: ReleaseLog;
  readonly database: Database;
}

/** Opens what is configured, decides by the log what may be served, and writes what is new into it before anybody is served. */
export async function publishServed(configuration: Configuration, runtime: Runtime, known?: Database): Promise<Served> {
  const configured = await openDeployments(configuration, runtime);
  const database = known ?? databaseOf(configuration, runtime);
  const log = await openLog(logSettings(configuration), database, runtime.newId);
  const { admitted, refused } = await admit(configured, log, signerPolicy(configuration.ledger ?? {}));
  if (log.health.ok) await publishChanges(configured, log, entryTime(runtime.now()));
  else runtime.tell(`the log in use is ${log.health.fault}; nothing is written to it`);
  const reasons = [...refused].map(([name, refusal]) => [name, refusalText(refusal, name)] as const);
  return { deployments: admitted, refused: new Map(reasons), log, database };
}

/** The log's settings, in the program's own names. */
export function logSettings({ ledger = {} }: Configuration): LogSettings {
  const { bucket, ...settings } = ledger;
  if (!bucket) return settings;
  const { url, region, access_key_id: accessKeyId, secret_access_key: secretAccessKey } = bucket;
  return { ...settings, bucket: { url, region, accessKeyId, secretAccessKey } };
}
