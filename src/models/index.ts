/** What answers: any OpenAI-compatible upstream, and the built-in offline model. It knows nothing of packs' rules beyond what it retrieves. */
export { askInForm, endpointFrom } from './ask.ts';
export { connectModels, type ModelChoiceFault } from './connect.ts';
export { type Discovery, discoverModel } from './discover.ts';
export { loadIdentifier, sureLanguage } from './identify.ts';
export type { Flow, Model, ResponseHead, Sink } from './model.ts';
export { OFFLINE_MESSAGES } from './providers/offline/messages.ts';
export { PROVIDERS } from './providers/providers.ts';
