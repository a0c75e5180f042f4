/** The OpenAI-compatible HTTP API in front of a model. It localizes what passes and keeps nothing of it. */
export { createGateway } from './app.ts';
export type { Deployment, Surroundings } from './deployment.ts';
