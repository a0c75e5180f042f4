import { createRoot } from 'react-dom/client';
import { Chat, type ChatPage } from './chat.tsx';

const place = document.querySelector<HTMLElement>('#chat');
if (place?.dataset.page) {
  createRoot(place).render(<Chat page={JSON.parse(place.dataset.page) as ChatPage} />);
}
