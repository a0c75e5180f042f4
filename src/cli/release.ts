import { readFile } from 'node:fs/promises';
import type { Compiled, Release } from '../compile/index.ts';
import { sha256 } from '../kernel/index.ts';
import { signersOf, signStatement } from '../ledger/index.ts';
import { writeDurably } from '../store/index.ts';
import { type Configuration, configurationFrom } from './config.ts';
import { databaseOf, openDeployments } from './deployments.ts';
import { type Ledger, openLedger, readSigner } from './ledger.ts';
import { activatedEntry, publishRelease, refusalOf, refusalText, statementOf, timeOf } from './record.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

export interface ReleaseOptions {
  readonly key?: string | undefined;
  readonly config?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Where the signatures of a release gather, beside it. */
const statementFile = (file: string): string => `${file.replace(/\.json$/, '')}.statement`;

/** A release as `endonym build` wrote it. @throws {UsageError} for a file that is none, or that was changed */
async function openRelease(file: string | undefined): Promise<Compiled> {
  if (!file) throw new UsageError('which release? give the file that endonym build wrote');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`there is no release ${file}`);
  });
  const id = sha256(text);
  if (!file.endsWith(`${id}.json`)) throw new UsageError(`${file} is not what its name says: its SHA-256 is ${id}`);
  return { id, release: JSON.parse(text) as Release };
}

const statementBeside = (file: string): Promise<string | null> =>
  readFile(statementFile(file), 'utf8').catch(() => null);

/** `endonym release sign RELEASE --key FILE`: one more signature over the release's name and its verdicts. */
export async function releaseSign(
  file: string | undefined,
  options: ReleaseOptions,
  runtime: Runtime,
): Promise<ExitCode> {
  const compiled = await openRelease(file);
  if (!options.key) throw new UsageError('sign with which key? give --key FILE; endonym keys new makes one');
  const signer = await readSigner(options.key);
  const signed = signStatement(await statementBeside(file as string), statementOf(compiled), signer);
  if (!signed) throw new UsageError(`${statementFile(file as string)} is a statement about something else`);
  const out = statementFile(file as string);
  await writeDurably(out, signed);
  if (options.json) printJson(runtime, { release: compiled.id, statement: out, signed_by: signersOf(signed) });
  else runtime.print(`${signed}\nwritten to ${out}`);
  return 0;
}

/** Works on the log of the configuration; the database that may lock it is let go afterwards. */
async function withLedger(
  configuration: Configuration,
  runtime: Runtime,
  work: (ledger: Ledger) => Promise<ExitCode>,
): Promise<ExitCode> {
  const database = databaseOf(configuration, runtime);
  try {
    return await work(await openLedger(configuration, database, runtime));
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
  const compiled = await openRelease(file);
  const configuration = await configurationFrom(options.config, runtime.environment);
  return withLedger(configuration, runtime, async (ledger) => {
    const statement = signStatement(await statementBeside(file as string), statementOf(compiled), null);
    if (!statement) throw new UsageError(`${statementFile(file as string)} is a statement about something else`);
    const { index } = await publishRelease(ledger, compiled, statement, timeOf(runtime));
    const by = signersOf(statement);
    if (options.json) printJson(runtime, { release: compiled.id, entry: index, signed_by: by });
    else
      runtime.print(
        `entry ${index}: ${compiled.release.tag} ${compiled.id}, signed by ${by.join(' and ') || 'nobody'}`,
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
  const opened = await openDeployments(configuration, runtime);
  const found = opened.find(({ deployment }) => deployment.name === name);
  if (!found)
    throw new UsageError(
      `there is no deployment \`${name ?? ''}\`; known are ${opened.map(({ deployment }) => deployment.name).join(', ')}`,
    );
  return withLedger(configuration, runtime, async (ledger) => {
    const activation = activatedEntry(found, timeOf(runtime));
    const refusal = found.deployment.surface === 'first_party' ? await refusalOf(found, ledger, activation) : null;
    if (refusal) {
      runtime.tell(refusalText(refusal, found.deployment.name));
      return 1;
    }
    const index = await ledger.append(activation);
    if (options.json) printJson(runtime, { deployment: name, release: found.deployment.compiled.id, entry: index });
    else runtime.print(`entry ${index}: ${name} serves ${found.deployment.compiled.id}`);
    return 0;
  });
}
