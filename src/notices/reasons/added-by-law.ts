import type { NoticeReasonDefinition } from '../reason.ts';

export const addedByLaw = {
  name: 'added-by-law',
  kind: 'added',
  certain: 'Added because the law requires it: {$information} ({$law}).',
  maybe: 'This answer may contain what the law requires to be added: {$information} ({$law}).',
} as const satisfies NoticeReasonDefinition;
