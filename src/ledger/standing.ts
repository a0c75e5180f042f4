import type { Entry, EntryOf } from './entry.ts';
import { type Signers, type SigningFault, type Statement, signingFault } from './statement.ts';

/** An entry and its number in the log. */
export interface Logged<One extends Entry = Entry> {
  readonly index: number;
  readonly entry: One;
}

/** What a first-party deployment must show before it is served. */
export interface Claim {
  readonly deployment: string;
  readonly surface: string;
  readonly statement: Statement;
}

export type StandingFault = SigningFault | 'not-in-log';

/** Entries of one type, in order. */
export const ofType = <Type extends Entry['type']>(entries: readonly Logged[], type: Type): Logged<EntryOf<Type>>[] =>
  entries.filter((logged): logged is Logged<EntryOf<Type>> => logged.entry.type === type);

/** The activation that holds for a deployment: its newest, unless it was retired since. */
export function activationOf(
  entries: readonly Logged[],
  deployment: string,
): Logged<EntryOf<'deployment_activated'>> | null {
  const last = entries.findLast(
    ({ entry }) =>
      (entry.type === 'deployment_activated' || entry.type === 'deployment_retired') && entry.deployment === deployment,
  );
  return last?.entry.type === 'deployment_activated' ? (last as Logged<EntryOf<'deployment_activated'>>) : null;
}

/** The entries that a claim rests on, or what it lacks: its activation in the log, and both signatures on its release. */
export function standingOf(
  entries: readonly Logged[],
  { deployment, surface, statement }: Claim,
  signers: Signers,
): { readonly rests: readonly Logged[] } | { readonly fault: StandingFault } {
  const activation = activationOf(entries, deployment);
  const released = ofType(entries, 'pack_released').filter(({ entry }) => entry.release === statement.release);
  const faults = released.map(({ entry }) => signingFault(entry.statement, statement, signers));
  const signed = released[faults.indexOf(null)];
  // What is wrong with the newest is told: whoever signs again publishes again.
  if (!signed) return { fault: faults.at(-1) ?? 'not-in-log' };
  if (activation?.entry.release !== statement.release || activation.entry.surface !== surface)
    return { fault: 'not-in-log' };
  return { rests: [signed, activation] };
}
