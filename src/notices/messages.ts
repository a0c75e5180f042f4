import type { KeyOf, Messages } from '../i18n/index.ts';
import { REASONS } from './reasons/index.ts';

export type NoticeReason = (typeof REASONS)[number]['name'];

/** The names that an author may write under `notice:`. */
export const NOTICE_REASONS: readonly NoticeReason[] = REASONS.map(({ name }) => name);

type SentenceKey = `notice.${NoticeReason}` | `notice.${NoticeReason}.maybe`;

/** Two sentences a reason. */
const sentences = Object.fromEntries(
  REASONS.flatMap(({ name, certain, maybe }) => [
    [`notice.${name}`, certain],
    [`notice.${name}.maybe`, maybe],
  ]),
) as Messages<SentenceKey>;

/** What notices say, in English. */
export const NOTICE_MESSAGES = {
  ...sentences,
  'notice.why': 'Explanation',
  'notice.unnamed': 'Something was left out or added here because of a rule that the model did not name.',
} as const satisfies Messages;

export type NoticeKey = KeyOf<typeof NOTICE_MESSAGES>;
