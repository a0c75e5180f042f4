import type { Compiled } from '../compile/index.ts';
import { canonicalJson } from '../kernel/index.ts';
import { type Entry, statements, type VerifierKey } from '../ledger/index.ts';
import { InputError } from '../store/index.ts';
import { changes, releaseChanges } from './changes.ts';
import { deploymentActivated, entryTime, type ServedDeployment } from './entries.ts';
import type { SignerPolicy } from './keys.ts';
import type { ReleaseLog } from './log.ts';
import { type Refusal, refusalOf } from './standing.ts';

/**
 * Writes what the log must say before the deployments are served.
 * @param now seconds since 1970, here and below
 * @returns the entries that were new
 */
export async function publishChanges(
  configured: readonly ServedDeployment[],
  log: ReleaseLog,
  now: number,
): Promise<readonly Entry[]> {
  const needed = changes(configured, await log.entries(), entryTime(now));
  const releases = new Map(configured.map(({ compiled }) => [compiled.id, compiled]));
  for (const entry of needed) {
    const compiled = entry.type === 'pack_released' ? releases.get(entry.release) : undefined;
    if (compiled) await writeRelease(log, compiled);
    await log.append(entry);
  }
  return needed;
}

/**
 * Puts a release, its signed reviews and its statement into the log.
 * @param known the keys that the operator names; a line that none of them made is no signature, and is not published as one
 * @returns the number of the release's entry
 * @throws {InputError} naming such lines
 */
export async function publishRelease(
  log: ReleaseLog,
  compiled: Compiled,
  statement: string,
  now: number,
  known: readonly VerifierKey[],
): Promise<number> {
  const { unproved } = statements.signatures(statement, known);
  if (unproved.length > 0)
    throw new InputError(
      'invalid',
      `the statement bears lines that are no signature by a key of ledger.operator or ledger.countries: ${unproved.join(', ')}`,
    );
  await writeRelease(log, compiled);
  let last = -1;
  for (const entry of releaseChanges(compiled, statement, await log.entries(), entryTime(now)))
    last = await log.append(entry);
  return last;
}

/** A release's document lies beside the log, where anybody can check that it is what its name says. */
const writeRelease = ({ files }: ReleaseLog, { id, release }: Compiled): Promise<void> =>
  files.write(`releases/${id}.json`, new TextEncoder().encode(canonicalJson(release)));

/**
 * Writes down that a deployment serves its release. A first-party one that would be refused all the same is refused here.
 * @param statement its activation as both keys signed it; a first-party one needs it
 */
export async function activateDeployment(
  log: ReleaseLog,
  deployment: ServedDeployment,
  signersFor: SignerPolicy,
  now: number,
  statement?: string,
): Promise<{ readonly index: number } | { readonly refusal: Refusal }> {
  const isPublic = deployment.surface === 'first_party';
  const activation = deploymentActivated(deployment, entryTime(now), isPublic ? statement : undefined);
  const refusal = isPublic ? await refusalOf(deployment, log, signersFor, activation) : null;
  return refusal ? { refusal } : { index: await log.append(activation) };
}
