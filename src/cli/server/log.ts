import { dirname, join } from 'node:path';
import { type LogSettings, openLog, type ReleaseLog } from '../../publish/index.ts';
import { type Database, openDatabase } from '../../store/index.ts';
import type { Runtime } from '../runtime.ts';
import type { Configuration } from './configuration.ts';

/** PostgreSQL by the configuration or `DATABASE_URL`, else inside, beside the log. */
export const databaseOf = ({ store, ledger }: Configuration, { environment }: Runtime): Database =>
  openDatabase({ url: store?.url ?? environment.DATABASE_URL, folder: join(dirname(ledger?.dir ?? 'data/log'), 'pg') });

/** Opens the configuration's log. */
export const logOf = (configuration: Configuration, database: Database, { newId }: Runtime): Promise<ReleaseLog> =>
  openLog(logSettings(configuration), database, newId);

/** Works on the configuration's log; the database that may lock it is let go afterwards. */
export async function withLog<Result>(
  configuration: Configuration,
  runtime: Runtime,
  work: (log: ReleaseLog) => Promise<Result>,
): Promise<Result> {
  const database = databaseOf(configuration, runtime);
  try {
    return await work(await logOf(configuration, database, runtime));
  } finally {
    await database.close();
  }
}

/** The log's settings, in the program's own names. */
function logSettings({ ledger = {} }: Configuration): LogSettings {
  const { bucket, ...settings } = ledger;
  if (!bucket) return settings;
  const { url, region, access_key_id: accessKeyId, secret_access_key: secretAccessKey } = bucket;
  return { ...settings, bucket: { url, region, accessKeyId, secretAccessKey } };
}
