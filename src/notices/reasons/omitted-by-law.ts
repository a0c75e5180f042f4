import type { NoticeReasonDefinition } from '../reason.ts';

export const omittedByLaw = {
  name: 'omitted-by-law',
  kind: 'omitted',
  certain: 'Left out here because of the law: {$information} ({$law}).',
  maybe: 'Because of the law, this answer may leave something out: {$information} ({$law}).',
} as const satisfies NoticeReasonDefinition;
