import { type Entry, type StandingFault, standingOf } from '../ledger/index.ts';
import { activationOf, type ServedDeployment } from './entries.ts';
import type { SignerPolicy } from './keys.ts';
import type { LogHealth, ReleaseLog } from './log.ts';
import { statementOf } from './statement.ts';

/** Why a first-party deployment is not served. */
export type Refusal = Extract<LogHealth, { ok: false }>['fault'] | 'no-log' | 'not-included' | StandingFault;

/** What of the log decides a deployment's standing: it is read, never written. */
export type ReadableLog = Pick<ReleaseLog, 'health' | 'checkpoint' | 'entries' | 'includes'>;

/**
 * No log, no service: what a first-party deployment lacks, or nothing.
 * @param coming its activation, where that is about to be logged
 */
export async function refusalOf(
  deployment: ServedDeployment,
  log: ReadableLog,
  signersFor: SignerPolicy,
  coming: Entry | null = null,
): Promise<Refusal | null> {
  if (!log.health.ok) return log.health.fault;
  const checkpoint = await log.checkpoint();
  if (!checkpoint) return 'no-log';
  const { compiled } = deployment;
  const claim = { statement: statementOf(compiled), activation: activationOf(deployment) };
  const entries = [...(await log.entries()), ...(coming ? [{ index: checkpoint.size, entry: coming }] : [])];
  const standing = standingOf(entries, claim, signersFor(compiled.release.tag));
  if ('fault' in standing) return standing.fault;
  const logged = standing.rests.filter(({ index }) => index < checkpoint.size);
  const included = await Promise.all(logged.map(({ index }) => log.includes(checkpoint, index)));
  return included.every(Boolean) ? null : 'not-included';
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-log': 'there is no log yet; publish its release and activate it',
  unreadable:
    'the log cannot be read: a file is missing or broken, or another key signed it; endonym log verify says which',
  'went-backwards': 'the log went backwards: it is not the one, grown, that was seen before',
  'not-included': 'the log does not prove that it holds the release and its activation',
  unsigned: 'its release is in the log and nobody signed it; endonym release sign, then publish',
  'signed-once': 'its release is signed once, and needs both the country’s key and the operator’s',
  'wrong-key': 'its release is signed by a key that is neither the country’s nor the operator’s',
  'other-statement': 'what was signed is not this release with these verdicts',
  'not-in-log': 'its release or its activation is not in the log; endonym release publish, then activate',
  'other-surfaces':
    'its release was signed for other surfaces; the pack must name first_party, and both keys sign that release',
  'other-deployment':
    'its release was activated under another name; each deployment needs an activation of its own by both keys',
  'other-release': 'the log says that it serves another release; endonym release activate',
  'other-surface': 'the log says that it is served on another surface; endonym release activate',
  'other-audience': 'the log says that it serves another audience; endonym release activate',
  'other-model': 'the log says that another model answers; endonym release activate',
  'other-upstreams': 'the log says that other upstreams or regions answer; endonym release activate',
  'activation-unsigned':
    'nobody signed its activation; endonym release activate --key, with the country’s key and with the operator’s',
  'activation-signed-once': 'its activation is signed once, and needs both the country’s key and the operator’s',
  'activation-wrong-key': 'its activation is signed by a key that is neither the country’s nor the operator’s',
  'activation-other-statement':
    'what was signed as its activation is not how it is configured; endonym release activate --key',
};

/** Why it is not served, for the operator and for whoever asks it. */
export const refusalText = (refusal: Refusal, deployment: string): string =>
  `the deployment ${deployment} is first_party and is not served: ${REFUSALS[refusal]}`;
