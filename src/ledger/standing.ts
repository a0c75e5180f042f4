import { canonicalJson } from '../kernel/index.ts';
import type { Entry, EntryOf } from './entry.ts';
import { type Activation, type Signers, type SigningFault, type Statement, statements } from './statement.ts';

/** An entry and its number in the log. */
export interface Logged<One extends Entry = Entry> {
  readonly index: number;
  readonly entry: One;
}

/** What a first-party deployment must show before it is served: its release, and all that its activation states. */
export interface Claim {
  readonly statement: Statement;
  readonly activation: Activation;
}

/** What an activation in the log states otherwise than the deployment is configured. */
const STATED = ['release', 'surface', 'audience', 'model', 'upstreams'] as const;

export type StandingFault =
  | SigningFault
  | 'not-in-log'
  | 'other-surfaces'
  | 'other-deployment'
  | `other-${(typeof STATED)[number]}`
  | `activation-${SigningFault}`;

/** Entries of one type, in order. */
export const ofType = <Type extends Entry['type']>(entries: readonly Logged[], type: Type): Logged<EntryOf<Type>>[] =>
  entries.filter((logged): logged is Logged<EntryOf<Type>> => logged.entry.type === type);

/** The activation that holds for a deployment: its newest, unless it was retired since. */
export function activationOf(
  entries: readonly Logged[],
  deployment: string,
): Logged<EntryOf<'deployment_activated'>> | null {
  const retired = entries.findLastIndex(
    ({ entry }) => entry.type === 'deployment_retired' && entry.deployment === deployment,
  );
  return (
    ofType(entries.slice(retired + 1), 'deployment_activated').findLast(
      ({ entry }) => entry.deployment === deployment,
    ) ?? null
  );
}

/** The entries that a claim rests on, or what it lacks: both signatures on its release, and on its activation as it is configured. */
export function standingOf(
  entries: readonly Logged[],
  { statement, activation: claimed }: Claim,
  signers: Signers,
): { readonly rests: readonly Logged[] } | { readonly fault: StandingFault } {
  const released = ofType(entries, 'pack_released').filter(({ entry }) => entry.release === statement.release);
  const text = statements.release(statement);
  const faults = released.map(({ entry }) => statements.fault(entry.statement, text, signers));
  const signed = released[faults.indexOf(null)];
  // What is wrong with the newest is told: whoever signs again publishes again.
  if (!signed) return { fault: faults.at(-1) ?? 'not-in-log' };
  if (!Object.hasOwn(statement.verdicts, claimed.surface)) return { fault: 'other-surfaces' };
  const activation = activationOf(entries, claimed.deployment);
  if (!activation) return { fault: isActivatedElsewhere(entries, claimed) ? 'other-deployment' : 'not-in-log' };
  const other = STATED.find((fact) => canonicalJson(activation.entry[fact]) !== canonicalJson(claimed[fact]));
  if (other) return { fault: `other-${other}` };
  const claimedText = statements.activation(claimed);
  // An entry of before activations were signed bears none: it is as one that nobody signed.
  const fault = statements.fault(activation.entry.statement ?? `${claimedText}\n`, claimedText, signers);
  return fault ? { fault: `activation-${fault}` } : { rests: [signed, activation] };
}

const isActivatedElsewhere = (entries: readonly Logged[], { release, deployment }: Activation): boolean =>
  ofType(entries, 'deployment_activated').some(
    ({ entry }) => entry.release === release && entry.deployment !== deployment,
  );
