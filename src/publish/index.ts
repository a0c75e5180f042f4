/** What a release needs before it is served: statements, log entries, standing, admission. It answers no request and reads no configuration file. */
export { admit } from './admit.ts';
export { type Audit, auditDocument, auditLog, cosignCheckpoint, describeAudit } from './audit.ts';
export { changes } from './changes.ts';
export type { ServedDeployment } from './entries.ts';
export { createSigningKey, readAndRestrictKey, signerPolicy, signingKeys } from './keys.ts';
export { openLog, type ReleaseLog } from './log.ts';
export { activateDeployment, publishChanges, publishRelease } from './publish.ts';
export { recordOf } from './record.ts';
export { signedFiles } from './release-file.ts';
export { refusalText } from './standing.ts';
