import { existsSync } from 'node:fs';
import { showVerifierKey } from '../ledger/index.ts';
import { createSigningKey } from '../publish/index.ts';
import { type ExitCode, printJson, type Runtime, UsageError } from './runtime.ts';

/** `endonym keys new NAME`: a key to sign with, into a file that only its owner reads; prints the key that others check by. */
export async function keysNew(
  name: string | undefined,
  options: { out?: string | undefined; json?: boolean | undefined },
  runtime: Runtime,
): Promise<ExitCode> {
  if (!name) throw new UsageError('whose key? give a name, such as haridusministeerium.ee');
  if (/[\s+]/.test(name))
    throw new UsageError(`\`${name}\` is no name for a key: it may hold no white space and no plus`);
  const file = options.out ?? `${name.replaceAll('/', '-')}.key`;
  if (existsSync(file)) throw new UsageError(`${file} is there already, and a key that is written over is lost`);
  const verifier = showVerifierKey(await createSigningKey(file, name));
  if (options.json) printJson(runtime, { name, file, verifier });
  else {
    runtime.print(verifier);
    runtime.tell(`the signing key is in ${file}; keep it, and give others the line above`);
  }
  return 0;
}
