/** Where things are kept: packs, spec digests, releases and the log on disk or in a bucket, counts in PostgreSQL. It fetches and stores; what they mean is for others. */
export { RedisCounter } from './counter.ts';
export { type NoticeCount, NoticeCounts } from './counts.ts';
export { type Database, openDatabase } from './database.ts';
export { textFiles } from './files.ts';
export { InputError } from './input.ts';
export {
  type LogFiles,
  LogWriter,
  logBackend,
  openPublishedLog,
} from './log/index.ts';
export { loadPack, packFolders } from './packs.ts';
export { saveRelease } from './releases.ts';
export { loadLabelled, loadSpec, specIds, VERSION } from './shipped.ts';
export { workOnChanges } from './watch.ts';
export { loadWeb } from './web.ts';
