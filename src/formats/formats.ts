import { chat } from './chat/format.ts';
import type { WireFormat } from './format.ts';
import { embeddings, moderations } from './media/media.ts';
import { speech } from './media/speech.ts';
import { transcriptions } from './media/transcriptions.ts';
import { responses } from './responses/format.ts';

/** Every format that the gateway speaks. */
export const FORMATS: readonly WireFormat[] = [chat, responses, embeddings, moderations, speech, transcriptions];
