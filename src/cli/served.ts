import type { Database } from '../store/index.ts';
import type { Configuration } from './config.ts';
import { databaseOf, type Opened, openDeployments } from './deployments.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { recordServed, refusalOf, refusalText } from './record.ts';
import type { Runtime } from './runtime.ts';

/** What a server serves, and what it must not. */
export interface Served {
  readonly opened: readonly Opened[];
  /** First-party deployments without standing in the log, by name, with why. */
  readonly refused: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
  readonly database: Database;
}

/** Opens what is configured, holds it against the log, and writes down what is new. */
export async function openServed(configuration: Configuration, runtime: Runtime, known?: Database): Promise<Served> {
  const all = await openDeployments(configuration, runtime);
  const database = known ?? databaseOf(configuration, runtime);
  const ledger = await openLedger(configuration, database, runtime);
  const refused = new Map<string, string>();
  for (const each of all.filter(({ deployment }) => deployment.surface === 'first_party')) {
    const { name } = each.deployment;
    const refusal = await refusalOf(each, ledger);
    if (refusal) refused.set(name, refusalText(refusal, name));
  }
  if (ledger.fault) runtime.tell(`the log in use is ${ledger.fault}; nothing is written to it`);
  else await recordServed(all, ledger, runtime);
  return { opened: all.filter(({ deployment }) => !refused.has(deployment.name)), refused, ledger, database };
}
