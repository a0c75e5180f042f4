/** Where things are kept: packs, spec digests, releases and the log on disk or in a bucket, counts in PostgreSQL. It fetches and stores; what they mean is for others. */
export { RedisCounter } from './counter.ts';
export { type NoticeCount, NoticeCounts } from './counts.ts';
export { type Database, openDatabase } from './database.ts';
export { InputError, type InputFault, readIfPresent, readInput } from './input.ts';
export { type Labelled, loadLabelled } from './labelled.ts';
export {
  type Bucket,
  bucketFiles,
  bucketLock,
  fileLock,
  folderFiles,
  isAddress,
  type LogFiles,
  type LogLock,
  LogWriter,
  openPublishedLog,
  type PublishedLog,
  postgresLock,
  writeDurably,
} from './log/index.ts';
export { loadPack, loadPackFiles, ownPack, savePack, savePackFile } from './packs.ts';
export { saveRelease } from './releases.ts';
export { loadSpec, specIds } from './specs.ts';
export { VERSION } from './version.ts';
export { loadWeb } from './web.ts';
