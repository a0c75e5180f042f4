/** What the public sees of a deployment: every directive, its reason and its verdict. It draws nothing itself and knows no conversation. */
export { createPortal, type Web } from './app.ts';
export { type Entry, type HomePage, homePage, type Published } from './page.ts';
export { PORTAL_WORDS } from './words.ts';
