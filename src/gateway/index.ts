/** The OpenAI-compatible HTTP API in front of a model. It localizes what passes and keeps nothing of it. */
export { type Counter, type Limits, MemoryCounter } from './budget.ts';
export type { Deployment, Surroundings } from './deployment.ts';
export { Gateway, type GatewayOptions } from './server.ts';
export type { Finished, Telemetry } from './telemetry.ts';
