export type { LogFiles, LogLock } from './backend.ts';
export { type Bucket, bucketFiles, bucketLock } from './bucket.ts';
export { fileLock } from './file-lock.ts';
export { folderFiles, writeDurably } from './folder.ts';
export { logBackend } from './open.ts';
export { postgresLock } from './postgres-lock.ts';
export { isAddress, openPublishedLog } from './source.ts';
export { LogWriter } from './writer.ts';
