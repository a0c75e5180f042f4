import { type Reached, type Review, reachOf, reviewFor } from '../boundary/index.ts';
import type { Day } from '../kernel/index.ts';
import { percent, type Spec } from '../model-spec/index.ts';
import type { Pack } from '../pack/index.ts';
import { reviewsOf } from './review.ts';

/** What a directive meets under another release of the Model Spec, and who accepted it as it reads now under that one. */
export interface AcceptedReach extends Reached {
  readonly review: Pick<Review, 'verdict' | 'by' | 'on'> | null;
}

/** What the way from one release to another does to each directive of a pack, in their order. */
export async function acceptedReachOf(
  pack: Pack,
  from: Spec,
  to: Spec,
  on: Day | null,
): Promise<readonly AcceptedReach[]> {
  const { valid } = await reviewsOf(pack);
  return reachOf(pack.directives, from, to, on).map((reached) => {
    const found = reviewFor(valid, reached.directive, to.id);
    return { ...reached, review: found ? { verdict: found.verdict, by: found.by, on: found.on } : null };
  });
}

const SAID: Readonly<Record<AcceptedReach['reach'], string>> = {
  section_gone: 'section gone',
  section_renamed: 'section renamed',
  section_added: 'section new',
  authority_changed: 'authority changed',
  text_changed: 'text changed',
  untouched: 'untouched',
};

/** Which directives the way reaches, for a person: below each what it meets, and who accepted it. */
export function describeReach(directives: readonly AcceptedReach[]): string {
  const reached = directives.filter(({ reach }) => reach !== 'untouched');
  const lines = reached.flatMap((met) => [
    `  ${met.directive}: ${SAID[met.reach]}`,
    ...detailsOf(met).map((line) => `    ${line}`),
  ]);
  const title = `directives reached (${reached.length} of ${directives.length}; the others are untouched)`;
  return ['', title, ...lines].join('\n');
}

function detailsOf({ sections, verdicts, review }: AcceptedReach): string[] {
  const section = ({ id, changes, likeness, renamed_to }: AcceptedReach['sections'][number]) =>
    [
      `${id}: ${changes.join(', ')}`,
      ...(typeof likeness === 'number' ? [`${percent(likeness)} alike`] : []),
      ...(renamed_to ? [`goes on as ${renamed_to}`] : []),
    ].join('; ');
  return [
    ...sections.map(section),
    ...verdicts.map(({ surface, from, to }) => `${surface}: ${from} → ${to}`),
    review ? `${review.verdict} by ${review.by} on ${review.on}` : 'nobody has accepted it yet: endonym review',
  ];
}
