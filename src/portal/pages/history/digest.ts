import type { Release } from '../../../compile/index.ts';
import type { Surface } from '../../../pack/index.ts';
import { changesBetween } from '../../changes.ts';
import { departs, verdictOf } from '../../entry.ts';
import type { Reader } from '../../page.ts';
import type { PublicRecord } from '../../published.ts';
import type { Step } from '../../steps.ts';
import type { HistoryKey } from './messages.ts';

/** A change in two or three sentences, put together by rule. */
export async function digestOf(
  step: Step,
  record: PublicRecord,
  reader: Reader<HistoryKey>,
): Promise<readonly string[]> {
  const after = await record.release(step.release);
  const before = step.previous ? await record.release(step.previous) : null;
  if (!after) return [];
  return before ? changeDigest(before, after, reader) : [firstDigest(after, reader)];
}

function firstDigest(release: Release, { published, say }: Reader<HistoryKey>): string {
  const { surface, name: deployment } = published;
  const here = release.directives.filter(({ surfaces }) => surfaces.includes(surface));
  return say('digest.first', {
    deployment,
    count: here.length,
    law: here.filter(({ basis }) => basis === 'law').length,
    departures: departing(release, here, surface).length,
  });
}

function changeDigest(before: Release, after: Release, { published, say }: Reader<HistoryKey>): string[] {
  const { surface, name: deployment } = published;
  const pairs = changesBetween(before, after).directives;
  const number = (change: string) => pairs.filter((pair) => pair.change === change).length;
  const [added, removed, changed] = ['added', 'removed', 'changed'].map(number) as [number, number, number];
  if (added + removed + changed === 0) return [say('digest.same', { deployment })];
  const come = pairs.flatMap(({ change, after: rule }) =>
    change === 'added' && rule?.surfaces.includes(surface) ? [rule] : [],
  );
  const laws = come.flatMap(({ law }) => (law ? [[law.act, law.section].filter(Boolean).join(' ')] : []));
  const rules = departing(after, come, surface);
  return [
    say('digest.changed', { deployment, added, removed, changed }),
    ...(laws.length > 0 ? [say('digest.law', { laws: laws.join(', ') })] : []),
    ...(rules.length > 0 ? [say('digest.departures', { rules: rules.join(', ') })] : []),
  ];
}

const departing = (release: Release, directives: Release['directives'], surface: Surface): string[] =>
  directives.filter((each) => departs(verdictOf(release, each.id, surface), each)).map(({ id }) => id);
