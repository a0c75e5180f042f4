/** The `endonym` command: the composition root. It wires rooms together and decides nothing that a room could. */
export { main } from './main.ts';
