import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { keys, type SignerKey, type Signers, type VerifierKey } from '../ledger/index.ts';
import { InputError, textFiles } from '../store/index.ts';

const OWNER_ALONE = 0o600;

/** Makes a new key, in a file that its owner alone reads. */
export async function createSigningKey(file: string, name: string): Promise<SignerKey> {
  const made = keys.signer(name, crypto.getRandomValues(new Uint8Array(32)));
  await textFiles.writeDurably(file, `${keys.showSigner(made)}\n`, OWNER_ALONE);
  return made;
}

/** @throws {InputError} for a file that is none of `endonym keys new` */
async function readSigningKey(file: string): Promise<SignerKey> {
  const text = await textFiles.read(file, `there is no key ${file}; endonym keys new NAME --out ${file} makes one`);
  const key = keys.parseSigner(text.split('\n')[0] ?? '');
  if (!key) throw new InputError('invalid', `${file} holds no signing key`);
  return key;
}

/** Reads a key to sign with, and closes its file to all but its owner: one that came from elsewhere may be open. @throws {InputError} */
export async function readAndRestrictKey(file: string): Promise<SignerKey> {
  const key = await readSigningKey(file);
  await chmod(file, OWNER_ALONE);
  return key;
}

/** The log's own key, by which everybody checks it: the one in the file, or a new one where there is no file yet. */
export async function readOrCreateLogKey(file: string, origin: string): Promise<SignerKey> {
  if (!existsSync(file)) return createSigningKey(file, origin);
  const key = await readAndRestrictKey(file);
  if (key.name !== origin)
    throw new InputError(
      'invalid',
      `the key in ${file} is named ${key.name}, and the log's origin is ${origin}; they must be the same`,
    );
  return key;
}

/** @throws {InputError} for a text that is no verifier key */
export function verifierKeyFrom(text: string, where: string): VerifierKey {
  const key = keys.parseVerifier(text);
  if (!key) throw new InputError('invalid', `${where}: \`${text}\` is no verifier key; endonym keys new prints one`);
  return key;
}

/** Whose signatures a pack's first-party releases need, by its tag. */
export type SignerPolicy = (tag: string) => Signers;

/** Every key whose signature counts for anything here: the operator's and each country's. */
export const signingKeys = ({ operator, countries = {} }: ConfiguredKeys): readonly VerifierKey[] => [
  ...(operator === undefined ? [] : [verifierKeyFrom(operator, 'ledger.operator')]),
  ...Object.entries(countries).map(([tag, key]) => verifierKeyFrom(key, `ledger.countries.${tag}`)),
];

/** Keys as an operator's configuration names them, in signed-note form. */
interface ConfiguredKeys {
  readonly operator?: string | undefined;
  readonly countries?: Readonly<Record<string, string>> | undefined;
}

/** The policy that an operator configured; a key is read when it is asked for. @throws {InputError} then, for what is no key */
export const signerPolicy =
  ({ operator, countries }: ConfiguredKeys): SignerPolicy =>
  (tag) => {
    const country = countries?.[tag];
    return {
      country: country === undefined ? null : verifierKeyFrom(country, `ledger.countries.${tag}`),
      operator: operator === undefined ? null : verifierKeyFrom(operator, 'ledger.operator'),
    };
  };
