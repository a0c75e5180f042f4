/** What answers: any OpenAI-compatible upstream, and the built-in offline model. It knows nothing of packs' rules beyond what it retrieves. */
export { type Discovery, discoverModel } from './discover.ts';
export { type Model, type ModelReply, type ModelRequest, type Route, UpstreamError, type Wire } from './model.ts';
export { offlineModel, type Surroundings } from './offline.ts';
export { OFFLINE_WORDS } from './offline-words.ts';
export { type Upstream, upstreamModel } from './upstream.ts';
