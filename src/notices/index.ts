/** What tells people that law left out or added something: kinds, reasons, marks. Each is said here once; all else is derived. */
export { MARK_NAMES, NOTICE_KINDS, type NoticeKind } from './kinds.ts';
export { asMarkdown, markdownLink } from './markdown.ts';
export { LONGEST_MARK, MarkReader, type MarkToken } from './marks.ts';
export { NOTICE_MESSAGES, NOTICE_REASONS, type NoticeKey, type NoticeReason } from './messages.ts';
export type { DirectiveId } from './reason.ts';
