/** One folder a wire format: what a client sends and gets, as texts that can be localized. It opens no socket and knows no upstream. */
export { type EndonymField, endonymField, headersOf, noticesHeader } from './endonym.ts';
export { ApiError, asApiError, badRequest, modelNotFound } from './errors.ts';
export { parseJson } from './json.ts';
export type { Localizer, Usage } from './localizer.ts';
export { type MediaRequest, readPlain, readSpeech, readTranscription, type Task } from './media/media.ts';
export { PassLocalizer } from './pass-localizer.ts';
export { readChat, readResponses, type TextRequest } from './request.ts';
export { chatAnswer, type Form, responseAnswer } from './simulate.ts';
export { EventReader } from './sse.ts';
export { type Route, UpstreamError, type UpstreamRequest, type Wire } from './wire.ts';
