import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasShared, sharedPath } from '../testing/shared.ts';
import { size } from '../testing/size.ts';
import { fromBase64 } from './bytes.ts';
import { checkpointOf, openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { type Entry, entryBytes, readEntry } from './entry.ts';
import { grow } from './grow.ts';
import { cosigner, parseSignerKey, parseVerifierKey, showSignerKey, showVerifierKey, signerOf } from './key.ts';
import { EMPTY_ROOT, grewFrom, type Hash, includes, leafHash, nodeHash, splitPoint } from './merkle.ts';
import { cosign, parseNote, showNote, signedBy, signNote } from './note.ts';
import { statements } from './statement.ts';
import { bundle, entriesIn, tileOf, tilePath, tilesOf } from './tile.ts';
import { Tree } from './tree.ts';
import { verifyLog } from './verify.ts';

const secret = (seed: number): Uint8Array => new Uint8Array(32).fill(seed);
const signer = signerOf('log.example.ee/endonym', secret(1));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tree's root, as RFC 6962 §2.1 defines it. */
function rootOf(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0] as Hash;
  const middle = splitPoint(leaves.length);
  return nodeHash(rootOf(leaves.slice(0, middle)), rootOf(leaves.slice(middle)));
}

/** A log in memory, grown in steps. */
async function logOf(entries: readonly Uint8Array[], steps: readonly number[] = [entries.length]) {
  const files = new Map<string, Uint8Array>();
  const source = { read: async (path: string) => files.get(path) ?? null };
  let size = 0;
  let root = EMPTY_ROOT;
  for (const step of steps) {
    const grown = await grow(
      size,
      entries.slice(size, size + step),
      async (tile) => files.get(tilePath(tile)) as Uint8Array,
    );
    for (const [path, bytes] of grown.files) files.set(path, bytes);
    ({ size, root } = grown);
  }
  files.set('checkpoint', bytesOf(signCheckpoint({ origin: signer.name, size, root }, signer)));
  return { files, source, size, root };
}
const numbered = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => bytesOf(`entry ${index}`));

describe('RFC 6962', () => {
  const folder = sharedPath('tlog');
  const vectors = (kind: string) =>
    hasShared
      ? readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.json'))
          .map((path) => [path, JSON.parse(readFileSync(join(folder, kind, path), 'utf8'))] as const)
      : [];
  const hashes = (list: readonly string[] | null) => (list ?? []).map((each) => fromBase64(each) ?? new Uint8Array());
  const hash = (text: string | null) => fromBase64(text ?? '') ?? new Uint8Array();

  test.skipIf(!hasShared)('inclusion: every vector holds', () => {
    const failed = vectors('inclusion').filter(
      ([, { leafIdx, treeSize, root, leafHash: leaf, proof, wantErr }]) =>
        includes(leafIdx, treeSize, hash(leaf), hashes(proof), hash(root)) === wantErr,
    );
    expect(vectors('inclusion').length).toBeGreaterThan(80);
    expect(failed.map(([path]) => path)).toEqual([]);
  });

  test.skipIf(!hasShared)('consistency: every vector holds', () => {
    const failed = vectors('consistency').filter(
      ([, { size1, size2, root1, root2, proof, wantErr }]) =>
        grewFrom(size1, size2, hash(root1), hash(root2), hashes(proof)) === wantErr,
    );
    expect(vectors('consistency').length).toBeGreaterThan(50);
    expect(failed.map(([path]) => path)).toEqual([]);
  });

  test('however a log grew, its tiles and root are those of the whole, and every proof holds', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        async (steps, a, b) => {
          const entries = numbered(steps.reduce((sum, step) => sum + step, 0));
          const [log, whole] = [await logOf(entries, steps), await logOf(entries)];
          expect(log.root).toEqual(rootOf(entries.map(leafHash)));
          for (const [path, bytes] of whole.files) expect(log.files.get(path)).toEqual(bytes);
          expect(
            tilesOf(log.size)
              .map(tilePath)
              .filter((path) => !log.files.has(path)),
          ).toEqual([]);
          if (log.size === 0) return;
          const tree = new Tree(log.size, async (tile) => log.files.get(tilePath(tile)) as Uint8Array);
          const [index, older] = [a % log.size, b % (log.size + 1)];
          const leaf = leafHash(entries[index] as Uint8Array);
          expect(includes(index, log.size, leaf, await tree.inclusion(index), log.root)).toBe(true);
          const olderRoot = rootOf(entries.slice(0, older).map(leafHash));
          const proof = await tree.consistency(older);
          expect(grewFrom(older, log.size, olderRoot, log.root, proof)).toBe(true);
          if (older > 0 && older < log.size)
            expect(grewFrom(older, log.size, leafHash(bytesOf('x')), log.root, proof)).toBe(false);
        },
      ),
      { numRuns: 40 },
    ));
});

describe('C2SP', () => {
  test('a tile’s path names it, and no other path does', () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 0, width: 5 })).toBe('tile/entries/000.p/5');
    fc.assert(
      fc.property(
        fc.oneof(fc.nat(62), fc.constant('entries' as const)),
        fc.nat(10 ** 10),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          expect(tileOf(tilePath({ level, index, width }))).toEqual({ level, index, width });
        },
      ),
    );
    for (const path of [
      'tile/0/1',
      'tile/0/x000/001',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/00/000',
      '../tile/0/000',
    ]) {
      expect(tileOf(path)).toBeNull();
    }
  });

  test('a bundle gives its entries back; a broken one gives none', () =>
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
        expect(entriesIn(bundle(entries))).toEqual(entries);
        if (entries.length > 0)
          expect(entriesIn(bundle(entries).subarray(0, -1))?.length ?? 0).toBeLessThan(entries.length);
      }),
    ));

  test('keys and notes are read as they were written; a changed text or key is not believed', () => {
    expect(parseVerifierKey(showVerifierKey(signer))).toMatchObject({ name: signer.name, key: signer.key });
    expect(parseSignerKey(showSignerKey(signer))).toEqual(signer);
    expect(parseVerifierKey(showVerifierKey(signer).replace('endonym', 'exonym'))).toBeNull();
    const note = signNote({ text: 'one\ntwo\n', signatures: [] }, signer);
    const read = parseNote(showNote(note));
    expect(read && signedBy(read, signer)).toBe(true);
    expect(read && signedBy(read, signerOf(signer.name, secret(2)))).toBe(false);
    const changed = parseNote(showNote(note).replace('two', 'tvo'));
    expect(changed && signedBy(changed, signer)).toBe(false);
    for (const broken of ['', 'text\n', 'text\n\n', 'text\n\n— name !!\n', 'te\u0001xt\n\n— a AAAAAAA=\n'])
      expect(parseNote(broken)).toBeNull();
  });

  test('Go’s own note key signs and is checked here as there', () => {
    // The example of golang.org/x/mod/sumdb/note: its key, and the signature that its documentation gives.
    const key = parseVerifierKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const note = parseNote(
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
        '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
    );
    expect(key && note && signedBy(note, key)).toBe(true);
  });

  test('a witness’s cosignature covers the time at which it saw the checkpoint', async () => {
    const { size, root } = await logOf(numbered(3));
    const witness = signerOf('witness.example.org', secret(9));
    const published = parseNote(signCheckpoint({ origin: signer.name, size, root }, signer));
    if (!published) throw new Error('no note');
    const seen = parseNote(showNote(cosign(published, witness, 1_795_478_400)));
    expect(seen && signedBy(seen, cosigner(witness)) && signedBy(seen, signer)).toBe(true);
    const [own, cosigned] = seen?.signatures ?? [];
    const later = Uint8Array.from(cosigned?.bytes ?? []);
    later[7] = (later[7] ?? 0) ^ 1;
    expect(
      seen &&
        own &&
        cosigned &&
        signedBy({ ...seen, signatures: [own, { ...cosigned, bytes: later }] }, cosigner(witness)),
    ).toBe(false);
  });

  test('a checkpoint of another key, origin or form is refused, each with its word', () => {
    const text = signCheckpoint({ origin: signer.name, size: 0, root: EMPTY_ROOT }, signer);
    expect(openCheckpoint(text, signer)).toMatchObject({ checkpoint: { size: 0 } });
    expect(openCheckpoint(text, signerOf(signer.name, secret(2)))).toEqual({ fault: 'not-signed' });
    expect(openCheckpoint(signCheckpoint({ origin: 'elsewhere', size: 0, root: EMPTY_ROOT }, signer), signer)).toEqual({
      fault: 'other-origin',
    });
    expect(openCheckpoint('nothing', signer)).toEqual({ fault: 'no-note' });
    expect(checkpointOf({ text: `${signer.name}\n01\nAAAA\n`, signatures: [] })).toBeNull();
  });
});

describe('a log that was changed', () => {
  test('one byte of any file: it is told, with the entry or the tile', async () => {
    const entries = numbered(600);
    const { files, source } = await logOf(entries, [3, 400, 197]);
    const present = [...files.keys()];
    expect(await verifyLog(source, signer, present)).toMatchObject({ faults: [] });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...present),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (path, at, by) => {
          const bytes = Uint8Array.from(files.get(path) as Uint8Array);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] as number) ^ by;
          const changed = { read: async (asked: string) => (asked === path ? bytes : await source.read(asked)) };
          const { faults } = await verifyLog(changed, signer, present);
          expect(faults.map(({ file }) => file)).toContain(path);
        },
      ),
      { numRuns: size(60, 300) },
    );
  }, 120_000);

  test('an entry is named by its number', async () => {
    const { files, source } = await logOf(numbered(300));
    const path = 'tile/entries/001.p/44';
    const bytes = Uint8Array.from(files.get(path) as Uint8Array);
    bytes[bytes.length - 1] = 0x21;
    const { faults } = await verifyLog(
      { read: async (asked) => (asked === path ? bytes : source.read(asked)) },
      signer,
    );
    expect(faults).toEqual([{ code: 'entry', file: path, entry: 299 }]);
  });
});

describe('entries and statements', () => {
  const at = '2026-11-24T10:00:00Z';
  const release = 'a'.repeat(64);

  test('an entry has one form: canonical, of a known type, without a field too many', () => {
    const entry: Entry = { type: 'deployment_retired', at, deployment: 'et', release };
    expect(readEntry(entryBytes(entry))).toEqual(entry);
    for (const text of [
      '{}',
      'no JSON',
      JSON.stringify({ ...entry, extra: 1 }),
      JSON.stringify(entry),
      JSON.stringify({ ...entry, type: 'other' }),
    ]) {
      expect([text, readEntry(bytesOf(text))]).toEqual([text, null]);
    }
    expect(() => entryBytes({ ...entry, release: 'short' })).toThrow();
  });

  test('a release needs both keys: each way of not having them has its word', () => {
    const [country, operator, other] = [
      signerOf('riik.ee', secret(3)),
      signerOf('koolid.ee', secret(4)),
      signerOf('other', secret(5)),
    ];
    const statement = {
      release,
      tag: 'et-EE',
      spec: '2025-12-18',
      verdicts: { first_party: { allowed: 3, refused: 1 } },
    };
    const text = statements.release(statement);
    const bare = statements.sign(null, text, null) as string;
    const once = statements.sign(bare, text, country) as string;
    const both = statements.sign(once, text, operator) as string;
    const faultOf = (source: string) => statements.fault(source, text, { country, operator });
    expect(faultOf(bare)).toBe('unsigned');
    expect(faultOf(once)).toBe('signed-once');
    expect(faultOf(statements.sign(once, text, other) as string)).toBe('wrong-key');
    expect(faultOf(statements.sign(bare, text, other) as string)).toBe('wrong-key');
    expect(faultOf(both)).toBeNull();
    expect(faultOf(both.replace('refused=1', 'refused=0'))).toBe('other-statement');
    expect(statements.sign(both, statements.release({ ...statement, tag: 'lv-LV' }), operator)).toBeNull();
    expect(statements.fault(both, text, { country, operator: country })).toBe('signed-once');
    // A line that no known key made is told apart from a signature, whatever name stands on it.
    const forged = both.replace(/— koolid.ee \S+/, `— koolid.ee ${btoa('x'.repeat(68))}`);
    expect(statements.signatures(forged, [country, operator])).toEqual({ valid: ['riik.ee'], unproved: ['koolid.ee'] });
    expect(statements.signatures(both, [country, operator]).valid).toEqual(['riik.ee', 'koolid.ee']);
    expect(both).toContain('allowed=3 refused=1');
  });
});
