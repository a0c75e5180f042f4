import { join } from 'node:path';
import type { Database } from '../database.ts';
import type { LogFiles, LogLock } from './backend.ts';
import { type Bucket, bucketFiles, bucketLock } from './bucket.ts';
import { fileLock } from './file-lock.ts';
import { folderFiles } from './folder.ts';
import { postgresLock } from './postgres-lock.ts';

/** Where a log is kept. */
export interface LogPlace {
  readonly folder: string;
  /** What is not published yet, on the folder's file system. */
  readonly state: string;
  /** Instead of a folder. */
  readonly bucket?: Bucket | undefined;
  /** What writers on several machines lock by; one machine needs nothing. */
  readonly lock?: 'files' | 'postgres' | undefined;
}

/** A log's files, and what its writers lock by. @param origin the log's name, in the database */
export function logBackend(
  { folder, state, bucket, lock }: LogPlace,
  origin: string,
  database: Database,
): { readonly files: LogFiles; readonly lock: LogLock } {
  if (bucket) return { files: bucketFiles(bucket), lock: bucketLock(bucket) };
  return {
    files: folderFiles(folder, state),
    lock: lock === 'postgres' ? postgresLock(database, origin) : fileLock(join(state, 'lock')),
  };
}
