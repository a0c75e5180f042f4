import type { KeyOf, Messages } from '../i18n/index.ts';
import type { MarkName } from './kinds.ts';
import { REASONS } from './reasons/index.ts';

export type NoticeReason = (typeof REASONS)[number]['name'];

/** The names that an author may write under `notice:`. */
export const NOTICE_REASONS: readonly NoticeReason[] = REASONS.map(({ name }) => name);

type SentenceKey = `notice.${NoticeReason}` | `notice.${NoticeReason}.maybe`;

/** Two sentences a reason. */
const sentences: Messages<SentenceKey> = Object.assign(
  {},
  ...REASONS.map(({ name, certain, maybe }) => ({ [`notice.${name}`]: certain, [`notice.${name}.maybe`]: maybe })),
);

/** How the model is told to set each mark. */
const marks = {
  'frame.omit':
    'Where a rule with a name in brackets makes you leave something out, write ⟦omit:NAME⟧ at that place, never the content itself.',
  'frame.add': 'Where such a rule makes you add something, write ⟦add:NAME⟧ before it and ⟦/add⟧ after it.',
} as const satisfies Messages<`frame.${MarkName}`>;

/** What is said of notices, to readers and to the model, in English. */
export const NOTICE_MESSAGES = {
  ...sentences,
  ...marks,
  'frame.only': 'Use these marks for nothing else, and do not explain them.',
  'notice.why': 'Explanation',
  'notice.unnamed': 'Something was left out or added here because of a rule that the model did not name.',
} as const satisfies Messages;

export type NoticeKey = KeyOf<typeof NOTICE_MESSAGES>;
