/** What the pages share, drawn with React. It is given everything that it shows, fetches nothing but a chat's answers, and knows no module but i18n. */
export { Chat } from './chat/chat.tsx';
export { EntryArticle, Row } from './entry.tsx';
export { Contacts, Facts } from './facts.tsx';
export { Framed, Sheet } from './frame.tsx';
export { Island } from './island.tsx';
export { mountIsland } from './mount.tsx';
