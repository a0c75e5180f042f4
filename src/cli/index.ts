/** The `endonym` command: the composition root. It wires modules together, decides nothing that a module could, and exports nothing. */

import { randomUUID } from 'node:crypto';
import { VERSION } from '../store/index.ts';
import { runCommandLine } from './command-line.ts';
import { COMMANDS } from './commands/index.ts';
import { tellFailure } from './failure.ts';
import type { Runtime } from './runtime.ts';

/** The only place that reads arguments, environment and clock. */
async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endWithReader);
  const runtime: Runtime = {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(`${text}\n`),
    environment: process.env,
    today: localDay,
    now: () => Math.floor(Date.now() / 1000),
    clock: () => performance.now(),
    random: Math.random,
    newId: randomUUID,
    ask: process.stdin.isTTY && process.stdout.isTTY ? askAtTerminal : undefined,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
  process.exitCode = await runCommandLine(COMMANDS, argv, runtime, VERSION).catch((error: unknown) =>
    tellFailure(error, { ...runtime, format: 'text' }),
  );
}

/** Who pipes into `head` has read enough: that is the end, not a failure. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return terminal.question(question).finally(() => terminal.close());
}

/** The calendar day where the machine is. */
function localDay(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

void main(process.argv.slice(2));
