import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, judgePack, type Review, reviewFor } from '../boundary/index.ts';
import { keys } from '../ledger/index.ts';
import { type Directive, type Pack, SURFACES } from '../pack/index.ts';
import { loadPack, loadSpec } from '../store/index.ts';
import { size } from '../testing/size.ts';
import { directiveOf, ROWS, spec as tableSpec, touching } from '../testing/table.ts';
import { directiveHash, reviewsOf, signReview } from './review.ts';

const ON = '2026-11-24';
const signer = keys.signer('ministry.example', new Uint8Array(32).fill(7));
const outcome = await loadPack('packs/et-EE');
const spec = await loadSpec('2025-12-18');
if (!outcome.ok || !spec) throw new Error('no pack');
const hiding: Directive = {
  ...(outcome.pack.directives[0] as Directive),
  ...{ id: 'x.hiding', say: { en: 'When asked about the strike, change the subject.' } },
};

const packWith = async (changes: Partial<Pack>, said: Partial<Review> = {}): Promise<Pack> => {
  const review = {
    directive: hiding.id,
    sha256: directiveHash(hiding),
    spec: spec.id,
    verdict: 'allowed',
    on: ON,
    ...said,
  } as const;
  return {
    ...outcome.pack,
    directives: [hiding],
    reviewers: [keys.showVerifier(signer)],
    reviews: [{ file: 'reviews/x.review', source: await signReview(review, signer) }],
    ...changes,
  };
};

test('a signed review settles what needs one, and says who signed', async () => {
  const pack = await packWith({});
  const { valid, rejected } = await reviewsOf(pack);
  expect(rejected).toEqual([]);
  expect(judgePack(pack, spec, 'organization', ON)).toMatchObject([{ kind: 'needs_review' }]);
  expect(judgePack(pack, spec, 'organization', ON, { reviews: valid })).toMatchObject([
    { kind: 'allowed', reviewed: { by: 'ministry.example', on: ON } },
  ]);
  const refusing = await reviewsOf(await packWith({}, { verdict: 'refused' }));
  expect(judgePack(pack, spec, 'organization', ON, { reviews: refusing.valid })).toMatchObject([{ kind: 'refused' }]);
});

test('an edited directive, another release, a stranger’s key and a broken note settle nothing', async () => {
  const edited = { ...hiding, say: { en: 'When asked about the strike, change the subject, and be brief.' } };
  const faults = async (changes: Partial<Pack>) =>
    (await reviewsOf(await packWith(changes))).rejected.map(({ fault }) => fault);
  expect(await faults({ directives: [edited] })).toEqual(['edited']);
  expect(await faults({ directives: [] })).toEqual(['unknown-directive']);
  expect(await faults({ reviewers: [] })).toEqual(['unknown-key']);
  expect(await faults({ reviews: [{ file: 'reviews/x.review', source: 'nothing' }] })).toEqual(['unreadable']);
  const [signed] = (await packWith({})).reviews;
  const forged = signed?.source.replace('verdict allowed', 'verdict refused') ?? '';
  expect(await faults({ reviews: [{ file: 'reviews/x.review', source: forged }] })).toEqual(['unknown-key']);
  const { valid } = await reviewsOf(await packWith({}, { spec: '2025-09-12' }));
  expect(judgePack(await packWith({}), spec, 'organization', ON, { reviews: valid })).toMatchObject([
    { kind: 'needs_review' },
  ]);
});

test('for every directive: no review settles what the boundary refuses, and none makes an omission silent', () => {
  const review: Review = {
    directive: 'x',
    sha256: '',
    spec: tableSpec.id,
    verdict: 'allowed',
    on: ON,
    by: 'a',
    statement: '',
  };
  const directives = fc.constantFrom(...ROWS).chain((row) => touching(row).chain((ids) => directiveOf(row, ids)));
  fc.assert(
    fc.property(directives, fc.constantFrom(...SURFACES), (directive, surface) => {
      const before = judge(directive, tableSpec, surface, ON).kind;
      const after = judge(directive, tableSpec, surface, ON, { review }).kind;
      if (before !== 'needs_review') expect(after).toBe(before);
      if (directive.effect === 'omit') expect(after).not.toBe('allowed');
    }),
    { numRuns: size(500, 5_000) },
  );
});

test('the latest review counts; of one day’s two, the stricter', () => {
  const review = (verdict: 'allowed' | 'refused', on: string): Review => ({
    directive: 'x',
    sha256: '',
    spec: 's',
    verdict,
    on,
    by: 'a',
    statement: '',
  });
  const latest = (...reviews: Review[]) => reviewFor(reviews, 'x', 's')?.verdict;
  expect(latest(review('refused', '2026-01-01'), review('allowed', '2026-02-01'))).toBe('allowed');
  expect(latest(review('allowed', '2026-01-01'), review('refused', '2026-01-01'))).toBe('refused');
  expect(latest()).toBeUndefined();
});
