/** The OpenAI-compatible HTTP API in front of a model. It localizes what passes and keeps nothing of it. */
export type { Deployment, Runtime } from './deployment.ts';
export { type Counter, type Limits, MemoryCounter } from './limits.ts';
export { Gateway, type GatewayOptions } from './server.ts';
export { NoticeCounter } from './telemetry/notice-counter.ts';
export { createTelemetry } from './telemetry/opentelemetry.ts';
export { reportTo, withRequestLog } from './telemetry/request-log.ts';
export type { Finished, Telemetry } from './telemetry.ts';
