/** What a release needs before it is served: statements, log entries, standing, admission. It answers no request and reads no configuration file. */
export { type Admission, admit } from './admit.ts';
export { type Audit, auditLog, cosignCheckpoint } from './audit.ts';
export { changes } from './changes.ts';
export { entryTime, type ServedDeployment } from './entries.ts';
export {
  createSigningKey,
  readSigningKey,
  restrictToOwner,
  type SignerPolicy,
  signerPolicy,
  verifierKeyFrom,
} from './keys.ts';
export { type LogHealth, type LogSettings, openLog, type ReleaseLog } from './log.ts';
export { activateDeployment, publishChanges, publishRelease } from './publish.ts';
export { type LogRecord, recordOf } from './record.ts';
export { readRelease, readStatement, signRelease, statementFile } from './release-file.ts';
export { type Refusal, refusalText } from './standing.ts';
