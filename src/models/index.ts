/** What answers: any OpenAI-compatible upstream, and the built-in offline model. It knows nothing of packs' rules beyond what it retrieves. */

export { type Asked, askInForm } from './ask.ts';
export { type Discovery, discoverModel } from './discover.ts';
export { EventReader } from './events.ts';
export { loadIdentifier } from './identify.ts';
export {
  type Ask,
  type Flow,
  type Head,
  type Model,
  type Path,
  type Route,
  type Sink,
  UpstreamError,
  type Wire,
} from './model.ts';
export { offlineModel, type Surroundings } from './offline.ts';
export { OFFLINE_WORDS } from './offline-words.ts';
export { pooled } from './pool.ts';
export { loadTaiwan } from './taiwan.ts';
export { type Upstream, upstreamModel } from './upstream.ts';
