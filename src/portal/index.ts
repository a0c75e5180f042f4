/** What the public sees: every directive with its reason and verdict, every change, and how to check them. It draws nothing itself and knows no conversation. */
export { createPortal, type Web } from './app.ts';
export { publicCounts } from './notices.ts';
export type { Page } from './page.ts';
export type { PublicRecord, Published, Site } from './published.ts';
export { RECORD_MESSAGES } from './record-words.ts';
export { PORTAL_MESSAGES } from './words.ts';
