import { dirname, join, resolve } from 'node:path';
import type { Compiled, DeploymentName, Release } from '../compile/index.ts';
import { sha256 } from '../kernel/index.ts';
import { type SignerKey, statements } from '../ledger/index.ts';
import { InputError, textFiles } from '../store/index.ts';
import { activationOf, type ServedDeployment } from './entries.ts';
import { DEFAULT_FOLDER } from './log.ts';
import { statementOf } from './statement.ts';

/** Where the signatures of a release gather, beside it. */
const statementFile = (file: string): string => `${file.replace(/\.json$/, '')}.statement`;

/** A release as `endonym build` wrote it. @throws {InputError} for a file that is none, or that was changed */
async function readRelease(file: string): Promise<Compiled> {
  const text = await textFiles.read(file, `there is no release ${file}`);
  const id = sha256(text);
  if (!file.endsWith(`${id}.json`))
    throw new InputError('invalid', `${file} is not what its name says: its SHA-256 is ${id}`);
  // INVARIANT: its name is its content's hash, so it is what `compile` made.
  return { id, release: JSON.parse(text) as Release };
}

/** The release's statement with the signatures beside it; signed by nobody where none lie there. @throws {InputError} */
const readStatement = (file: string, compiled: Compiled): Promise<string> => statementWith(file, compiled, null);

/** Adds a signature to the statement beside the release. @returns the statement, and the file that it was written to */
async function signRelease(
  file: string,
  compiled: Compiled,
  signer: SignerKey,
): Promise<{ readonly statement: string; readonly file: string }> {
  const statement = await statementWith(file, compiled, signer);
  await textFiles.writeDurably(statementFile(file), statement);
  return { statement, file: statementFile(file) };
}

async function statementWith(file: string, compiled: Compiled, signer: SignerKey | null): Promise<string> {
  return signedFile(statementFile(file), statements.release(statementOf(compiled)), signer);
}

/** Where the signatures of a deployment's activation gather: beside the log. */
const activationFile = (log: string | undefined, deployment: DeploymentName): string =>
  join(dirname(resolve(log ?? DEFAULT_FOLDER)), 'activations', `${deployment}.activation`);

/**
 * A deployment's activation with the signatures that lie in the file, and one more by this key; written where there is one.
 * @throws {InputError} for a file that states something else
 */
async function signActivation(file: string, deployment: ServedDeployment, signer: SignerKey | null): Promise<string> {
  const text = statements.activation(activationOf(deployment));
  // What was signed for another configuration is no signature for this one: a new statement takes its place.
  const known = await textFiles.readIfPresent(file);
  const kept = known?.startsWith(`${text}\n`) ? known : null;
  const statement = statements.sign(kept, text, signer) ?? `${text}\n`;
  if (signer) await textFiles.writeDurably(file, statement);
  return statement;
}

async function signedFile(file: string, text: string, signer: SignerKey | null): Promise<string> {
  const statement = statements.sign(await textFiles.readIfPresent(file), text, signer);
  if (statement === null) throw new InputError('invalid', `${file} is a statement about something else`);
  return statement;
}

/** A release beside its statement, and a deployment's activation: the files in which signatures gather. */
export const signedFiles = {
  readRelease,
  readStatement,
  signRelease,
  activation: activationFile,
  signActivation,
} as const;
