import type { SpecDiff } from './diff.ts';

/** The comparison for a person: a list under each heading that has any. */
export function describeDiff(diff: SpecDiff): string {
  const list = (title: string, items: readonly string[]) =>
    items.length > 0 ? ['', `${title} (${items.length})`, ...items.map((item) => `  ${item}`)] : [];
  const change = ({ id, from, to }: { id: string; from: string | null; to: string | null }) =>
    `${id}: ${from ?? 'none'} → ${to ?? 'none'}`;
  return [
    `Model Spec ${diff.from} → ${diff.to}`,
    ...list(
      'level renamed',
      diff.authority_renamed.map(({ from, to, sections }) => `${from} → ${to}, in ${sections.length} sections`),
    ),
    ...list('sections added', diff.added),
    ...list('sections removed', diff.removed),
    ...list('authority changed', diff.authority.map(change)),
    ...list('moved', diff.moved.map(change)),
    ...list('title changed', diff.retitled.map(change)),
    ...list(
      'renamed',
      diff.renamed.map(({ from, to, likeness }) => `${from} → ${to} (${percent(likeness)} alike)`),
    ),
    ...list(
      'text changed',
      diff.likeness.map(({ id, likeness }) => `${id}${likeness === null ? '' : ` (${percent(likeness)} alike)`}`),
    ),
    ...list('red lines changed', diff.red_lines),
    ...list('commitments changed', diff.commitments),
  ].join('\n');
}

/** A part from 0 to 1, for a person. */
export const percent = (part: number): string => `${Math.round(part * 100)} %`;
