import { type Logged, ofType, statements, type VerifierKey } from '../ledger/index.ts';
import { sameRule } from './changes.ts';
import type { PublicRecord, Published } from './published.ts';

/** One time at which a deployment began to serve a release. */
export interface Step {
  readonly index: number;
  readonly at: string;
  readonly release: string;
  readonly previous: string | null;
}

/** When the deployment changed its release, oldest first. Other changes of it (a model, a region) are in the log's own lines. */
export function stepsOf(entries: readonly Logged[], deployment: string): readonly Step[] {
  const steps: Step[] = [];
  for (const { index, entry } of ofType(entries, 'deployment_activated')) {
    const previous = steps.at(-1)?.release ?? null;
    if (entry.deployment !== deployment || entry.release === previous) continue;
    steps.push({ index, at: entry.at, release: entry.release, previous });
  }
  return steps;
}

/** Since when a directive is as it is now: the step at which it came or was last changed; `null` where the log knows none. */
export async function sinceWhen(id: string, published: Published, record: PublicRecord): Promise<Step | null> {
  const steps = stepsOf(await record.entries(), published.name);
  let since: Step | null = null;
  for (const step of [...steps].reverse()) {
    const release = await record.release(step.release);
    if (!release || !sameRule(release, published.compiled.release, id)) break;
    since = step;
  }
  return since;
}

/** Names of who signed a release, by the newest of its entries: only those whose signature holds under one of these keys. */
export const signersIn = (
  entries: readonly Logged[],
  release: string,
  keys: readonly VerifierKey[],
): readonly string[] => {
  const newest = ofType(entries, 'pack_released').findLast(({ entry }) => entry.release === release);
  return newest ? statements.signatures(newest.entry.statement, keys).valid : [];
};
