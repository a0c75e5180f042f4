import type { NoticeReasonDefinition } from '../reason.ts';

export const omittedBySchool = {
  name: 'omitted-by-school',
  kind: 'omitted',
  certain: 'Left out here by the school’s own rules: {$information}.',
  maybe: 'By the school’s own rules, this answer may leave something out: {$information}.',
} as const satisfies NoticeReasonDefinition;
