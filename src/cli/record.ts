import type { Compiled } from '../compile/index.ts';
import { canonicalJson, sha256 } from '../kernel/index.ts';
import {
  activationOf,
  type Entry,
  type Logged,
  ofType,
  proveEntry,
  readCheckpoint,
  type Statement,
  signStatement,
  standingOf,
} from '../ledger/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Opened } from './deployments.ts';
import type { Ledger } from './ledger.ts';
import type { Runtime } from './runtime.ts';

/** Whole seconds, UTC, as entries have it. */
export const timeOf = ({ now }: Pick<Runtime, 'now'>): string =>
  new Date(now() * 1000).toISOString().replace(/\.\d+Z$/, 'Z');

/** What signatures are over: the release's name and the verdicts it got. */
export function statementOf({ id, release }: Compiled): Statement {
  const verdicts = Object.fromEntries(
    release.surfaces.map((surface) => {
      const kinds = release.verdicts[surface].map(({ kind }) => kind);
      return [
        surface,
        Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length])),
      ];
    }),
  );
  return { release: id, tag: release.tag, spec: release.spec, verdicts };
}

function releasedEntry(compiled: Compiled, statement: string, at: string): Entry {
  const { release, id } = compiled;
  const { tag, spec, publisher, directives } = release;
  const { verdicts } = statementOf(compiled);
  return {
    type: 'pack_released',
    at,
    release: id,
    tag,
    spec,
    publisher,
    directives: directives.length,
    verdicts,
    statement,
  };
}

export function activatedEntry({ deployment }: Opened, at: string): Entry {
  const { name, compiled, surface, model } = deployment;
  const upstreams = model.routes.map(({ upstream, region }) => ({ name: upstream, region }));
  return {
    type: 'deployment_activated',
    at,
    deployment: name,
    release: compiled.id,
    surface,
    model: model.name,
    upstreams,
  };
}

/** Puts a release's document beside the log, where its name can be checked, and its entry into it. */
export async function publishRelease(
  ledger: Ledger,
  compiled: Compiled,
  statement: string,
  at: string,
): Promise<Logged> {
  await ledger.files.write(`releases/${compiled.id}.json`, new TextEncoder().encode(canonicalJson(compiled.release)));
  await recordReviews(compiled, ledger, at);
  const entry = releasedEntry(compiled, statement, at);
  return { index: await ledger.append(entry), entry };
}

/** Each signed review that a release rests on stands in the log once, before the release. */
async function recordReviews({ release }: Compiled, ledger: Ledger, at: string): Promise<void> {
  if (!release.reviews) return;
  const logged = new Set(ofType(await ledger.entries(), 'review_signed').map(({ entry }) => entry.statement));
  for (const { directive, sha256: directive_sha256, verdict, statement } of release.reviews) {
    if (logged.has(statement)) continue;
    await ledger.append({
      type: 'review_signed',
      at,
      pack: release.tag,
      directive,
      directive_sha256,
      verdict,
      statement,
    });
  }
}

/** Why a first-party deployment is not served. */
export type Refusal = 'no-log' | 'unreadable' | 'went-backwards' | 'not-included' | StandingRefusal;
type StandingRefusal = Extract<ReturnType<typeof standingOf>, { fault: unknown }>['fault'];

/**
 * No log, no service: what a first-party deployment lacks, or nothing.
 * @param coming its activation, where that is about to be logged
 */
export async function refusalOf(
  { deployment }: Opened,
  ledger: Ledger,
  coming: Entry | null = null,
): Promise<Refusal | null> {
  const { name, surface, compiled } = deployment;
  if (ledger.fault) return ledger.fault;
  const { checkpoint } = await readCheckpoint(ledger.files, ledger.signer);
  if (!checkpoint) return 'no-log';
  const claim = { deployment: name, surface, statement: statementOf(compiled) };
  const entries = [...(await ledger.entries()), ...(coming ? [{ index: checkpoint.size, entry: coming }] : [])];
  const standing = standingOf(entries, claim, ledger.signersFor(compiled.release.tag));
  if ('fault' in standing) return standing.fault;
  const logged = standing.rests.filter(({ index }) => index < checkpoint.size);
  const proved = await Promise.all(logged.map(({ index }) => proveEntry(ledger.files, checkpoint, index)));
  return proved.every(({ included }) => included) ? null : 'not-included';
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
};

/** Why it is not served, for the operator and for whoever asks it. */
export const refusalText = (refusal: Refusal, deployment: string): string =>
  `the deployment ${deployment} is first_party and is not served: ${REFUSALS[refusal]}`;

/** Writes down what is served now and was not before, and what is served no more: no change is made in silence. */
export async function recordServed(opened: readonly Opened[], ledger: Ledger, runtime: Runtime): Promise<void> {
  const at = timeOf(runtime);
  let entries = await ledger.entries();
  const add = async (entry: Entry) => {
    entries = [...entries, { index: await ledger.append(entry), entry }];
  };
  for (const spec of new Map(opened.map((each) => [each.spec.id, each.spec])).values()) {
    if (!ofType(entries, 'spec_adopted').some(({ entry }) => entry.spec === spec.id)) await add(adoptedEntry(spec, at));
  }
  for (const each of opened) {
    const { compiled, surface, name } = each.deployment;
    if (surface === 'first_party') continue;
    if (!ofType(entries, 'pack_released').some(({ entry }) => entry.release === compiled.id)) {
      const statement = signStatement(null, statementOf(compiled), null) as string;
      entries = [...entries, await publishRelease(ledger, compiled, statement, at)];
    }
    const activation = activatedEntry(each, at);
    if (!sameActivation(activationOf(entries, name), activation)) await add(activation);
  }
  for (const { deployment, release } of gone(entries, opened))
    await add({ type: 'deployment_retired', at, deployment, release });
}

/** Whether nothing but the time differs. */
const sameActivation = (known: Logged | null, now: Entry): boolean =>
  known !== null && canonicalJson({ ...known.entry, at: '' }) === canonicalJson({ ...now, at: '' });

function gone(entries: readonly Logged[], opened: readonly Opened[]): { deployment: string; release: string }[] {
  const served = new Set(opened.map(({ deployment }) => deployment.name));
  const names = new Set(ofType(entries, 'deployment_activated').map(({ entry }) => entry.deployment));
  return [...names].filter((name) => !served.has(name)).flatMap((name) => activationOf(entries, name)?.entry ?? []);
}

const adoptedEntry = (spec: Spec, at: string): Entry => ({
  type: 'spec_adopted',
  at,
  spec: spec.id,
  sections: spec.sections.length,
  sha256: sha256(canonicalJson(spec)),
});
