/** One folder a wire format: what a client sends and gets, as texts that can be localized. It opens no socket and knows no upstream. */
export { type EndonymField, endonymField, headersOf, noticesHeader, type Route } from './endonym.ts';
export { ApiError, asApiError, badRequest, errorBody, UpstreamError } from './errors.ts';
export type { Localizer, MediaRequest, MediaTask, TextRequest, UpstreamRequest, Usage } from './format.ts';
export { FORMATS } from './formats.ts';
export { isObject, type JsonObject } from './json.ts';
export { LocalizedStream } from './stream.ts';
