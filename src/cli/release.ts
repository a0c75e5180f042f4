import { signersOf } from '../ledger/index.ts';
import {
  activateDeployment,
  entryTime,
  openLog,
  publishRelease,
  type ReleaseLog,
  readRelease,
  readSigningKey,
  readStatement,
  refusalText,
  restrictToOwner,
  signerPolicy,
  signRelease,
  statementFile,
} from '../publish/index.ts';
import { type Configuration, configurationFrom } from './config.ts';
import { databaseOf, openDeployments } from './deployments.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';
import { logSettings } from './served.ts';

export interface ReleaseOptions {
  readonly key?: string | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
}

const NO_RELEASE = 'which release? give the file that endonym build wrote';

/** `endonym release sign RELEASE --key FILE`: one more signature over the release's name and its verdicts. */
export async function releaseSign(
  file: string | undefined,
  options: ReleaseOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  if (!file) throw new UsageError(NO_RELEASE);
  const compiled = await readRelease(file);
  if (!options.key) throw new UsageError('sign with which key? give --key FILE; endonym keys new makes one');
  const signer = await readSigningKey(options.key);
  await restrictToOwner(options.key);
  const signed = await signRelease(file, compiled, signer);
  const out = statementFile(file);
  if (options.json) printJson(runtime, { release: compiled.id, statement: out, signed_by: signersOf(signed) });
  else runtime.print(`${signed}\nwritten to ${out}`);
  return 0;
}

/** Works on the log of the configuration; the database that may lock it is let go afterwards. */
async function withLog(
  configuration: Configuration,
  runtime: Runtime,
  work: (log: ReleaseLog) => Promise<ExitCode>,
): Promise<ExitCode> {
  const database = databaseOf(configuration, runtime);
  try {
    return await work(await openLog(logSettings(configuration), database, runtime.newId));
  } finally {
    await database.close();
  }
}

/** `endonym release publish RELEASE`: the release and its signatures into the log. */
export async function releasePublish(
  file: string | undefined,
  options: ReleaseOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  if (!file) throw new UsageError(NO_RELEASE);
  const compiled = await readRelease(file);
  const configuration = await configurationFrom(options.config, runtime.environment);
  return withLog(configuration, runtime, async (log) => {
    const statement = await readStatement(file, compiled);
    const entry = await publishRelease(log, compiled, statement, entryTime(runtime.now()));
    const by = signersOf(statement);
    if (options.json) printJson(runtime, { release: compiled.id, entry, signed_by: by });
    else
      runtime.print(
        `entry ${entry}: ${compiled.release.tag} ${compiled.id}, signed by ${by.join(' and ') || 'nobody'}`,
      );
    return 0;
  });
}

/** `endonym release activate DEPLOYMENT`: what a first-party deployment may serve, into the log. */
export async function releaseActivate(
  name: string | undefined,
  options: ReleaseOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  const configuration = await configurationFrom(options.config, runtime.environment);
  const configured = await openDeployments(configuration, runtime);
  const found = configured.find((each) => each.name === name);
  if (!found)
    throw new UsageError(
      `there is no deployment \`${name ?? ''}\`; known are ${configured.map((each) => each.name).join(', ')}`,
    );
  return withLog(configuration, runtime, async (log) => {
    const signers = signerPolicy(configuration.ledger ?? {});
    const outcome = await activateDeployment(log, found, signers, entryTime(runtime.now()));
    if ('refusal' in outcome) {
      runtime.tell(refusalText(outcome.refusal, found.name));
      return 1;
    }
    if (options.json) printJson(runtime, { deployment: name, release: found.compiled.id, entry: outcome.index });
    else runtime.print(`entry ${outcome.index}: ${name} serves ${found.compiled.id}`);
    return 0;
  });
}
