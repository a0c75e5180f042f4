export type { LogFiles, LogLock } from './backend.ts';
export { type Bucket, bucketFiles, bucketLock } from './bucket.ts';
export { fileLock } from './file-lock.ts';
export { folderFiles, writeDurably } from './folder.ts';
export { type LogPlace, logBackend } from './open.ts';
export { postgresLock } from './postgres-lock.ts';
export { isAddress, openPublishedLog, type PublishedLog } from './source.ts';
export { LogWriter } from './writer.ts';
