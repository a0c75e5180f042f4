/** The OpenAI-compatible HTTP API in front of a model. It localizes what passes and keeps nothing of it. */
export { type ConfiguredDeployment, openDeployments } from './configuration/deployments.ts';
export { configurationFile, configurationFrom } from './configuration/read.ts';
export type { Configuration } from './configuration/schema.ts';
export type { Deployment, Runtime } from './deployment.ts';
export { type Address, closeGracefully, listen } from './http/listen.ts';
export { type Counter, type Limits, MemoryCounter } from './limits.ts';
export { openGateway } from './open.ts';
export { Gateway, type GatewayOptions } from './server.ts';
export type { Finished, Telemetry } from './telemetry.ts';
