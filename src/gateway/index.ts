/** The OpenAI-compatible HTTP API in front of a model. It localizes what passes and keeps nothing of it. */
export {
  type ConfiguredDeployment,
  openDeployments,
} from './configuration/deployments.ts';
export { configurationFile, configurationFrom } from './configuration/read.ts';
export type { Configuration } from './configuration/schema.ts';
export type { Deployment, Runtime } from './deployment.ts';
export { type Address, closeGracefully, listen } from './http/listen.ts';
export { type Counter, type Limits, MemoryCounter } from './limits.ts';
export { Gateway, type GatewayOptions } from './server.ts';
export { NoticeCounter } from './telemetry/notice-counter.ts';
export { createTelemetry } from './telemetry/opentelemetry.ts';
export { reportTo, withRequestLog } from './telemetry/request-log.ts';
export type { Finished, Telemetry } from './telemetry.ts';
