import type { Compiled, Release } from '../compile/index.ts';
import { sha256 } from '../kernel/index.ts';
import { type SignerKey, statements } from '../ledger/index.ts';
import { InputError, readIfPresent, readInput, writeDurably } from '../store/index.ts';
import { statementOf } from './statement.ts';

/** Where the signatures of a release gather, beside it. */
const statementFile = (file: string): string => `${file.replace(/\.json$/, '')}.statement`;

/** A release as `endonym build` wrote it. @throws {InputError} for a file that is none, or that was changed */
export async function readRelease(file: string): Promise<Compiled> {
  const text = await readInput(file, `there is no release ${file}`);
  const id = sha256(text);
  if (!file.endsWith(`${id}.json`))
    throw new InputError('invalid', `${file} is not what its name says: its SHA-256 is ${id}`);
  // INVARIANT: its name is its content's hash, so it is what `compile` made.
  return { id, release: JSON.parse(text) as Release };
}

/** The release's statement with the signatures beside it; signed by nobody where none lie there. @throws {InputError} */
export const readStatement = (file: string, compiled: Compiled): Promise<string> => statementWith(file, compiled, null);

/** Adds a signature to the statement beside the release. @returns the statement, and the file that it was written to */
export async function signRelease(
  file: string,
  compiled: Compiled,
  signer: SignerKey,
): Promise<{ readonly statement: string; readonly file: string }> {
  const statement = await statementWith(file, compiled, signer);
  await writeDurably(statementFile(file), statement);
  return { statement, file: statementFile(file) };
}

async function statementWith(file: string, compiled: Compiled, signer: SignerKey | null): Promise<string> {
  const beside = statementFile(file);
  const statement = statements.sign(await readIfPresent(beside), statementOf(compiled), signer);
  if (statement === null) throw new InputError('invalid', `${beside} is a statement about something else`);
  return statement;
}
