import { command } from '../command.ts';
import { CONFIG, RELEASE } from '../options.ts';
import { printResult } from '../runtime.ts';

/** The release and its signatures into the log. */
export const releasePublish = command({
  name: 'release publish',
  summary: 'a release and its signatures into the log',
  args: [RELEASE],
  options: { config: CONFIG },
  json: true,
  async run([file], { config }, context) {
    const { statements } = await import('../../ledger/index.ts');
    const { publishRelease, signedFiles, signingKeys } = await import('../../publish/index.ts');
    const { configurationFrom } = await import('../../gateway/index.ts');
    const { withLog } = await import('../server.ts');
    const compiled = await signedFiles.readRelease(file);
    const statement = await signedFiles.readStatement(file, compiled);
    const configuration = await configurationFrom(config, context.environment);
    const known = signingKeys(configuration.ledger ?? {});
    const entry = await withLog(configuration, context, (log) =>
      publishRelease(log, compiled, statement, context.now(), known),
    );
    const by = statements.signatures(statement, known).valid;
    printResult(
      context,
      { release: compiled.id, entry, signed_by: by },
      `entry ${entry}: ${compiled.release.tag} ${compiled.id}, signed by ${by.join(' and ') || 'nobody'}`,
    );
    return 0;
  },
});
