/** The `endonym` command: the composition root. It wires rooms together and decides nothing that a room could. */

export { main } from './main.ts';
export { CLI_MESSAGES } from './messages.ts';
export type { Runtime } from './runtime.ts';
export { serve } from './serve.ts';
