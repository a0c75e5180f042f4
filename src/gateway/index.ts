/** The OpenAI-compatible HTTP API in front of a model. It localizes what passes and keeps nothing of it. */
export type { Deployment, Runtime } from './deployment.ts';
export { type Counter, type Limits, MemoryCounter } from './limits.ts';
export { Gateway, type GatewayOptions } from './server.ts';
export type { Finished, Telemetry } from './telemetry.ts';
