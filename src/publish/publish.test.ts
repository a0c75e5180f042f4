import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Review } from '../boundary/index.ts';
import { type Compiled, compile, nameOf } from '../compile/index.ts';
import { type Entry, keys, type Logged, type SignerKey, statements } from '../ledger/index.ts';
import { readPack, type Surface, starterPack } from '../pack/index.ts';
import { memoryLog } from '../testing/memory-log.ts';
import { mustLoadSpec, mustRead } from '../testing/packs.ts';
import { admit } from './admit.ts';
import { changes } from './changes.ts';
import { activationOf, deploymentActivated, packReleased, type ServedDeployment } from './entries.ts';
import { signerPolicy } from './keys.ts';
import { healthSince, type LogHealth, logOver, type ReleaseLog } from './log.ts';
import { activateDeployment, publishChanges, publishRelease } from './publish.ts';
import { type Refusal, refusalText } from './standing.ts';
import { statementOf, unsignedStatement } from './statement.ts';

const AT = '2026-11-24T10:00:00Z';
const LATER = '2026-11-25T10:00:00Z';
/** The same, in seconds since 1970. */
const [NOW, NEXT] = [AT, LATER].map((time) => Date.parse(time) / 1000) as [number, number];
const keyOf = (name: string, seed: number): SignerKey => keys.signer(name, new Uint8Array(32).fill(seed));
const [logKey, country, operator, stranger] = [
  keyOf('log.test/endonym', 1),
  keyOf('country.test', 2),
  keyOf('operator.test', 3),
  keyOf('stranger.test', 4),
];
/** Whoever's signatures a log may show; whose count is another matter. */
const everybody = [country, operator, stranger];
const signers = signerPolicy({
  operator: keys.showVerifier(operator),
  countries: { 'lv-LV': keys.showVerifier(country) },
});

const [spec, older] = await Promise.all([mustLoadSpec('2025-12-18'), mustLoadSpec('2025-09-12')]);
const surfaces: readonly Surface[] = ['first_party', 'organization'];
const compiled = compile(
  mustRead(readPack(starterPack({ tag: 'lv-LV', surfaces, spec: spec.id, publisher: 'Publisher' }))),
  spec,
);
/** Another release of the pack: one letter of it differs. */
const releaseBy = (publisher: string): Compiled => {
  const release = { ...compiled.release, publisher };
  return { id: nameOf(release), release };
};

const deployment = (changed: Partial<ServedDeployment> = {}): ServedDeployment => ({
  name: 'lv-test',
  surface: 'organization',
  compiled,
  spec,
  audience: { under_18: false },
  model: { name: 'm', routes: [{ upstream: 'main', region: 'eu' }] },
  ...changed,
});
const firstParty = deployment({ surface: 'first_party' });

function newLog(health: LogHealth = { ok: true }): ReleaseLog & ReturnType<typeof memoryLog> {
  const memory = memoryLog(logKey);
  return { ...memory, ...logOver(memory.files, memory.writer, logKey, health) };
}
const logged = (entries: readonly Entry[]): Logged[] => entries.map((entry, index) => ({ index, entry }));
const typesOf = (entries: readonly Entry[]): string[] => entries.map(({ type }) => type);
const signedBy = (...keys: readonly SignerKey[]): string =>
  keys.reduce<string>(
    (statement, key) => statements.sign(statement, statements.release(statementOf(compiled)), key) ?? '',
    unsignedStatement(compiled),
  );

/** A deployment's activation, as these keys signed it. */
const activation = (deployment: ServedDeployment, ...by: readonly SignerKey[]): string => {
  const text = statements.activation(activationOf(deployment));
  return by.reduce<string>((statement, key) => statements.sign(statement, text, key) ?? '', `${text}\n`);
};

describe('admission of a first-party deployment', () => {
  const published = (statement: string) => async (log: ReleaseLog) => {
    await publishRelease(log, compiled, statement, NOW, everybody);
  };
  const activated = (statement: string) => async (log: ReleaseLog) => {
    await publishRelease(log, compiled, statement, NOW, everybody);
    await log.append(deploymentActivated(firstParty, AT, activation(firstParty, country, operator)));
  };
  const both = signedBy(country, operator);
  /** Logged and activated by both keys, but as something else than it is. */
  const activatedAs = (changed: Partial<ServedDeployment>) => async (log: ReleaseLog) => {
    await publishRelease(log, compiled, both, NOW, everybody);
    const other = { ...firstParty, ...changed };
    await log.append(deploymentActivated(other, AT, activation(other, country, operator)));
  };
  const activatedBy =
    (...by: readonly SignerKey[]) =>
    async (log: ReleaseLog) => {
      await publishRelease(log, compiled, both, NOW, everybody);
      await log.append(deploymentActivated(firstParty, AT, by.length > 0 ? activation(firstParty, ...by) : undefined));
    };
  const cases: readonly [name: string, Refusal | null, (log: ReleaseLog) => Promise<unknown>][] = [
    ['of which no log speaks', 'no-log', async () => undefined],
    ['whose release nobody signed', 'unsigned', activated(unsignedStatement(compiled))],
    ['whose release the country alone signed', 'signed-once', activated(signedBy(country))],
    ['whose release the operator alone signed', 'signed-once', activated(signedBy(operator))],
    ['whose release a stranger signed', 'wrong-key', activated(signedBy(stranger))],
    ['whose release the country and a stranger signed', 'wrong-key', activated(signedBy(country, stranger))],
    [
      'whose signatures are over other verdicts',
      'other-statement',
      (log) => log.append(packReleased(compiled, both.replace(/allowed=\d+/, 'allowed=99'), AT)),
    ],
    ['that was never activated', 'not-in-log', published(both)],
    ['that was activated on another surface', 'other-surface', activatedAs({ surface: 'organization' })],
    [
      'that was activated with another model',
      'other-model',
      activatedAs({ model: { ...firstParty.model, name: 'n' } }),
    ],
    [
      'that was activated in front of another upstream',
      'other-upstreams',
      activatedAs({ model: { name: 'm', routes: [{ upstream: 'evil', region: 'eu' }] } }),
    ],
    [
      'that was activated in another region',
      'other-upstreams',
      activatedAs({ model: { name: 'm', routes: [{ upstream: 'main', region: 'us' }] } }),
    ],
    ['that was activated for another audience', 'other-audience', activatedAs({ audience: { under_18: true } })],
    ['that was activated with another release', 'other-release', activatedAs({ compiled: releaseBy('x') })],
    ['whose release was activated under another name', 'other-deployment', activatedAs({ name: 'elsewhere' })],
    ['whose activation nobody signed', 'activation-unsigned', activatedBy()],
    ['whose activation the operator alone signed', 'activation-signed-once', activatedBy(operator)],
    ['whose activation the country and a stranger signed', 'activation-wrong-key', activatedBy(country, stranger)],
    [
      'that was retired since',
      'not-in-log',
      async (log) => {
        await activated(both)(log);
        await log.append({ type: 'deployment_retired', at: AT, deployment: firstParty.name, release: compiled.id });
      },
    ],
    ['that both signed and that was activated', null, activated(both)],
  ];

  test.each(cases)('%s: %s', async (_, refusal, write) => {
    const log = newLog();
    await write(log);
    const before = new Map(log.contents);
    const { admitted, refused } = await admit([firstParty, deployment({ name: 'other' })], log, signers);
    expect(refused.get('lv-test') ?? null).toBe(refusal);
    // Others are served whatever the first lacks.
    expect(admitted.map(({ name }) => name)).toEqual(refusal ? ['other'] : ['lv-test', 'other']);
    expect(log.contents).toEqual(before);
  });

  test('one key in both roles is one side alone', async () => {
    const log = newLog();
    await activated(both)(log);
    const oneKey = signerPolicy({
      operator: keys.showVerifier(country),
      countries: { 'lv-LV': keys.showVerifier(country) },
    });
    expect((await admit([firstParty], log, oneKey)).refused.get('lv-test')).toBe('signed-once');
  });

  test.each(['went-backwards', 'unreadable'] as const)('by a log that is %s', async (fault) => {
    const log = newLog({ ok: false, fault });
    await activated(both)(log);
    expect((await admit([firstParty], log, signers)).refused.get('lv-test')).toBe(fault);
  });

  test('whose entry the tree does not prove', async () => {
    const log = newLog();
    await activated(both)(log);
    const lying: ReleaseLog = { ...log, includes: async () => false };
    expect((await admit([firstParty], lying, signers)).refused.get('lv-test')).toBe('not-included');
  });

  test('says what to do, and of which deployment', () => {
    expect(refusalText('unsigned', 'lv-test')).toMatch(/lv-test .*endonym release sign/);
  });

  test('cannot be passed over by activating it', async () => {
    const log = newLog();
    await publishRelease(log, compiled, signedBy(country), NOW, everybody);
    const signed = activation(firstParty, country, operator);
    expect(await activateDeployment(log, firstParty, signers, NOW, signed)).toEqual({ refusal: 'signed-once' });
    await publishRelease(log, compiled, both, NOW, everybody);
    const once = activation(firstParty, country);
    expect(await activateDeployment(log, firstParty, signers, NOW, once)).toEqual({
      refusal: 'activation-signed-once',
    });
    expect(await activateDeployment(log, firstParty, signers, NOW, signed)).toEqual({ index: 2 });
    expect((await admit([firstParty], log, signers)).refused.size).toBe(0);
  });
});

test('a release that was signed for other surfaces is not served to the public', async () => {
  const log = newLog();
  const { first_party: _, ...verdicts } = statementOf(compiled).verdicts;
  const narrow: Compiled = { ...compiled, release: { ...compiled.release, surfaces: ['organization'] } };
  const text = statements.release({ ...statementOf(compiled), verdicts });
  const signed = [country, operator].reduce<string>(
    (source, key) => statements.sign(source, text, key) ?? '',
    `${text}\n`,
  );
  await publishRelease(log, narrow, signed, NOW, everybody);
  const served = { ...firstParty, compiled: narrow };
  await log.append(deploymentActivated(served, AT, activation(served, country, operator)));
  expect((await admit([served], log, signers)).refused.get('lv-test')).toBe('other-surfaces');
});

test('a line that no named key made is no signature, and is not published as one', async () => {
  const forged = signedBy(country).replace(/— country.test \S+/, `— supreme-court.test ${btoa('x'.repeat(68))}`);
  const log = newLog();
  await expect(publishRelease(log, compiled, forged, NOW, [country, operator])).rejects.toThrow('supreme-court.test');
  expect(await log.entries()).toEqual([]);
});

describe('what must be logged', () => {
  const named = (name: string, changed: Partial<ServedDeployment> = {}) => deployment({ name, ...changed });
  const first = changes([deployment()], [], AT);

  test.each<[string, readonly ServedDeployment[], readonly string[]]>([
    ['nothing has changed', [deployment()], []],
    ['another model', [deployment({ model: { name: 'n', routes: [] } })], ['deployment_activated']],
    ['another surface', [deployment({ surface: 'api' })], ['deployment_activated']],
    ['another audience', [deployment({ audience: { under_18: true } })], ['deployment_activated']],
    ['another name', [named('new')], ['deployment_activated', 'deployment_retired']],
    ['a second one of the same release', [deployment(), named('b')], ['deployment_activated']],
    [
      'two of one new release',
      [deployment({ compiled: releaseBy('x') }), named('b', { compiled: releaseBy('x') })],
      ['pack_released', 'deployment_activated', 'deployment_activated'],
    ],
    ['another spec', [deployment({ spec: older })], ['spec_adopted']],
    ['none is configured', [], ['deployment_retired']],
    ['a first-party one beside it: its signers publish it', [deployment(), named('b', { surface: 'first_party' })], []],
  ])('%s', (_, configured, expected) => {
    expect(typesOf(changes(configured, logged(first), LATER))).toEqual(expected);
  });

  test('a first start names the spec, the release and the deployment, in this order', () => {
    expect(typesOf(first)).toEqual(['spec_adopted', 'pack_released', 'deployment_activated']);
    expect(first[1]).toMatchObject({ release: compiled.id, statement: unsignedStatement(compiled), at: AT });
  });

  test('each signed review stands before the release that rests on it, once', () => {
    const review: Review = {
      directive: 'lv.x',
      sha256: 'a'.repeat(64),
      spec: spec.id,
      verdict: 'allowed',
      on: '2026-01-01',
      by: 'country.test',
      statement: 'a signed note',
    };
    const reviewed = (publisher: string) => {
      const release = { ...compiled.release, publisher, reviews: [review] };
      return { id: nameOf(release), release };
    };
    const both = [deployment({ compiled: reviewed('a') }), named('b', { compiled: reviewed('b') })];
    expect(typesOf(changes(both, [], AT))).toEqual([
      'spec_adopted',
      ...['review_signed', 'pack_released', 'deployment_activated'],
      ...['pack_released', 'deployment_activated'],
    ]);
  });

  test('of what was just logged, whatever came before, nothing more', () => {
    const releases = [compiled, releaseBy('x'), releaseBy('y')];
    const configurations = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c'),
        surface: fc.constantFrom<Surface>('first_party', 'organization', 'api'),
        compiled: fc.constantFrom(...releases),
        spec: fc.constantFrom(spec, older),
        audience: fc.record({ under_18: fc.boolean() }),
        model: fc.constantFrom({ name: 'm', routes: [] }, { name: 'n', routes: [{ upstream: 'u', region: null }] }),
      }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(fc.array(configurations, { maxLength: 4 }), configurations, (earlier, now) => {
        const entries: Entry[] = [];
        for (const configured of earlier) entries.push(...changes(configured, logged(entries), AT));
        const added = changes(now, logged(entries), LATER);
        expect(changes(now, logged([...entries, ...added]), LATER)).toEqual([]);
      }),
    );
  });

  test('is written as it was decided, with the release’s document beside it, and a second start writes nothing', async () => {
    const log = newLog();
    expect(await publishChanges([deployment()], log, NOW)).toEqual(first);
    expect((await log.entries()).map(({ entry }) => entry)).toEqual(first);
    expect(log.contents.has(`releases/${compiled.id}.json`)).toBe(true);
    const before = new Map(log.contents);
    expect(await publishChanges([deployment()], log, NEXT)).toEqual([]);
    expect(log.contents).toEqual(before);
  });
});

describe('the log’s health', () => {
  const noteIn = (contents: ReadonlyMap<string, Uint8Array>): string =>
    new TextDecoder().decode(contents.get('checkpoint'));
  const incident = (text: string): Entry => ({ type: 'incident', at: AT, deployment: 'd', text: { en: text } });
  const grown = async (...texts: readonly string[]) => {
    const log = newLog();
    for (const text of texts) await log.append(incident(text));
    return log;
  };
  const since = async (seen: string | null, log: ReleaseLog) => (await healthSince(seen, log.files, logKey)).health;

  test('a new log, and one that grew from what was seen, are healthy; the newest head is what to remember', async () => {
    expect(await since(null, newLog())).toEqual({ ok: true });
    const log = await grown('a');
    const seen = noteIn(log.contents);
    await log.append(incident('b'));
    expect(await healthSince(seen, log.files, logKey)).toEqual({ health: { ok: true }, note: noteIn(log.contents) });
  });

  test.each<[string, 'went-backwards' | 'unreadable', () => Promise<{ seen: string | null; log: ReleaseLog }>]>([
    [
      'has fewer entries than were seen',
      'went-backwards',
      async () => ({ seen: noteIn((await grown('a', 'b')).contents), log: await grown('a') }),
    ],
    [
      'has other entries than were seen',
      'went-backwards',
      async () => ({ seen: noteIn((await grown('a', 'b')).contents), log: await grown('a', 'x', 'c') }),
    ],
    ['is gone', 'went-backwards', async () => ({ seen: noteIn((await grown('a')).contents), log: newLog() })],
    [
      'bears a head that its key did not sign',
      'unreadable',
      async () => {
        const log = await grown('a');
        log.contents.set('checkpoint', new TextEncoder().encode(noteIn(log.contents).replace(/.{8}\n$/, 'AAAAAAA=\n')));
        return { seen: null, log };
      },
    ],
    [
      'lacks a tile that would prove its growth',
      'unreadable',
      async () => {
        const log = await grown('a', 'b', 'c');
        const seen = noteIn((await grown('a', 'b')).contents);
        for (const path of log.contents.keys()) if (path.startsWith('tile/0/')) log.contents.delete(path);
        return { seen, log };
      },
    ],
  ])('a log that %s is %s', async (_, fault, made) => {
    const { seen, log } = await made();
    expect(await since(seen, log)).toEqual({ ok: false, fault });
  });
});
