import { judge, type Review } from '../boundary/index.ts';
import { canonicalJson, type Day, isDay, sha256 } from '../kernel/index.ts';
import type { SignerKey } from '../ledger/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Directive, Pack } from '../pack/index.ts';

/** Why a review that lies in a pack settles nothing. */
export type ReviewFault = 'unreadable' | 'unknown-directive' | 'edited' | 'unknown-key';

const TITLE = 'endonym.dev/review/v1';

/** Elliptic curves are loaded only where somebody signed: a pack without reviews is checked in half the time. */
const ledger = () => import('../ledger/index.ts');

/** A directive's hash: SHA-256 of its canonical JSON as its author wrote it, without where it stands and what follows from the rest. */
export const directiveHash = ({ at: _, duty: __, ...directive }: Directive): string => sha256(canonicalJson(directive));

/** A signed review; its text has a line for each fact, so that a person sees what is signed. */
export async function signReview(review: Omit<Review, 'by' | 'statement'>, signer: SignerKey): Promise<string> {
  const { notes } = await ledger();
  const { directive, sha256: hash, spec, verdict, on } = review;
  const text = [TITLE, directive, hash, `spec ${spec}`, `verdict ${verdict}`, `on ${on}`, ''].join('\n');
  return notes.sign(text, signer);
}

const TEXT = /^endonym\.dev\/review\/v1\n(\S+)\n([0-9a-f]{64})\nspec (\S+)\nverdict (allowed|refused)\non (\S+)\n$/;

/** Whether the boundary refuses a directive wherever it would be served: then no review settles anything. */
export const refusedEverywhere = (directive: Directive, spec: Spec, on: Day): boolean =>
  directive.surfaces.every((surface) => judge(directive, spec, surface, on).kind === 'refused');

/** The reviews of a pack that hold, and those that do not, with why. Keys that count are the pack's own `reviewers`. */
export async function reviewsOf(pack: Pack): Promise<{
  readonly valid: readonly Review[];
  readonly rejected: readonly { readonly file: string; readonly fault: ReviewFault }[];
}> {
  const read = await Promise.all(
    pack.reviews.map(async ({ file, source }) => ({ file, outcome: await readReview(source, pack) })),
  );
  return {
    valid: read.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome])),
    rejected: read.flatMap(({ file, outcome }) => (typeof outcome === 'string' ? [{ file, fault: outcome }] : [])),
  };
}

async function readReview(source: string, pack: Pack): Promise<Review | ReviewFault> {
  const { keys, notes } = await ledger();
  const note = notes.parse(source);
  const found = note && TEXT.exec(note.text);
  if (!note || !found) return 'unreadable';
  const [, id = '', hash = '', spec = '', verdict = '', on = ''] = found;
  if (!isDay(on)) return 'unreadable';
  const directive = pack.directives.find((each) => each.id === id);
  if (!directive) return 'unknown-directive';
  if (directiveHash(directive) !== hash) return 'edited';
  const reviewers = pack.reviewers.flatMap((text) => keys.parseVerifier(text) ?? []);
  const key = reviewers.find((each) => notes.signedBy(note, each));
  if (!key) return 'unknown-key';
  return {
    directive: id,
    sha256: hash,
    spec,
    verdict: verdict === 'allowed' ? 'allowed' : 'refused',
    on,
    by: key.name,
    statement: source,
  };
}
