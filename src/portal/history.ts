import type { Release } from '../compile/index.ts';
import type { NameUnder } from '../i18n/index.ts';
import { type Logged, ofType, signersOf } from '../ledger/index.ts';
import type { Surface } from '../pack/index.ts';
import { changesBetween, sameRule } from './changes.ts';
import { departs, verdictOf } from './entry.ts';
import { type Frame, frameOf } from './frame.ts';
import type { PublicRecord, Published } from './published.ts';
import { type PortalKey, type Reader, shortId } from './reader.ts';

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

/** Names of who signed a release, by the newest of its entries. */
export const signersIn = (entries: readonly Logged[], release: string): readonly string[] =>
  signersOf(ofType(entries, 'pack_released').findLast(({ entry }) => entry.release === release)?.entry.statement ?? '');

/** A change in two or three sentences, put together by rule. */
export async function digestOf(step: Step, record: PublicRecord, reader: Reader): Promise<readonly string[]> {
  const after = await record.release(step.release);
  const before = step.previous ? await record.release(step.previous) : null;
  if (!after) return [];
  return before ? changeDigest(before, after, reader) : [firstDigest(after, reader)];
}

function firstDigest(release: Release, { published, say }: Reader): string {
  const { surface, name: deployment } = published;
  const here = release.directives.filter(({ surfaces }) => surfaces.includes(surface));
  return say('digest.first', {
    ...{ deployment, count: here.length },
    law: here.filter(({ basis }) => basis === 'law').length,
    departures: departing(release, here, surface).length,
  });
}

function changeDigest(before: Release, after: Release, { published, say }: Reader): string[] {
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

/** What changed and when, newest first. */
export interface HistoryPage {
  readonly kind: 'history';
  readonly frame: Frame;
  readonly explain: string;
  readonly empty: string;
  readonly ruleMade: string;
  readonly lines: readonly {
    readonly index: number;
    readonly day: string;
    readonly at: string;
    readonly number: string;
    readonly text: string;
    readonly digest: readonly string[];
    readonly compare: { href: string; label: string } | null;
  }[];
}

export async function historyPage(record: PublicRecord, reader: Reader, path: string): Promise<HistoryPage> {
  const { published, say } = reader;
  const entries = await record.entries();
  const steps = stepsOf(entries, published.name);
  const mine = entries.filter((logged) => concerns(logged, published, steps));
  const lines = mine.reverse().map(async (logged) => {
    const step = steps.find(({ index }) => index === logged.index);
    return {
      index: logged.index,
      day: reader.day(logged.entry.at.slice(0, 10)),
      at: logged.entry.at,
      number: say('history.entry', { index: logged.index }),
      text: lineOf(logged, reader),
      digest: step ? await digestOf(step, record, reader) : [],
      compare: step?.previous
        ? {
            href: reader.here(`/compare/${shortId(step.previous)}/${shortId(step.release)}`),
            label: say('history.compare'),
          }
        : null,
    };
  });
  return {
    kind: 'history',
    frame: frameOf(reader, path, say('history.title')),
    explain: say('history.explain'),
    empty: say('history.empty'),
    ruleMade: say('history.rule-made'),
    lines: await Promise.all(lines),
  };
}

function concerns({ entry }: Logged, { name, compiled }: Published, steps: readonly Step[]): boolean {
  if (entry.type === 'spec_adopted') return true;
  if (entry.type === 'pack_released' || entry.type === 'review_signed') {
    const tag = entry.type === 'pack_released' ? entry.tag : entry.pack;
    return (
      tag === compiled.release.tag &&
      (entry.type !== 'pack_released' || steps.some(({ release }) => release === entry.release))
    );
  }
  return entry.deployment === name;
}

function lineOf({ entry }: Logged, { say, speak, language, month }: Reader): string {
  const line = (params: Record<string, string | number>, key: NameUnder<'history.', PortalKey> = entry.type) =>
    say(`history.${key}`, params);
  switch (entry.type) {
    case 'spec_adopted':
      return line({ spec: entry.spec, sections: entry.sections });
    case 'pack_released': {
      const signers = signersOf(entry.statement);
      const key = signers.length > 0 ? entry.type : 'pack_released.unsigned';
      return line({ release: shortId(entry.release), tag: entry.tag, signers: listOf(signers, language) }, key);
    }
    case 'deployment_activated': {
      const upstreams = entry.upstreams.map(({ name, region }) => (region ? `${name} (${region})` : name));
      return line({
        deployment: entry.deployment,
        release: shortId(entry.release),
        upstreams: listOf(upstreams, language),
      });
    }
    case 'deployment_retired':
      return line({ deployment: entry.deployment });
    case 'review_signed':
      return line({ directive: entry.directive, verdict: speak(language, `verdict.${entry.verdict}`) });
    case 'evaluation_published':
      return line({ suite: entry.suite });
    case 'notice_counts':
      return line({ month: month(entry.month) });
    case 'incident':
      return line({ text: entry.text[language] ?? Object.values(entry.text)[0] ?? '' });
  }
}

const listOf = (names: readonly string[], language: string): string => new Intl.ListFormat(language).format(names);
