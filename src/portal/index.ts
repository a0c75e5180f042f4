/** What the public sees: every directive with its reason and verdict, every change, and how to check them. It draws nothing itself and knows no conversation. */
export { createPortal, type Web } from './app.ts';
export type { Page } from './pages/index.ts';
export { publicCounts } from './pages/notices/page.ts';
export type { Counted, PublicRecord, Published, Site } from './published.ts';
export { PORTAL_MESSAGES, PORTAL_TRANSLATIONS } from './reader.ts';
export { portalListener } from './serve.ts';
