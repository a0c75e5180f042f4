import { Chat, mountIsland } from '@endonym/web';

mountIsland('chat', Chat);
