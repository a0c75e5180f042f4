import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { COMMANDS, OPTIONS } from './commands.ts';
import { failed } from './failed.ts';
import { type ExitCode, type Runtime, UsageError } from './runtime.ts';
import { USAGE } from './usage.ts';

/** The composition root: the only place that reads arguments, environment and clock. */
export async function main(argv: readonly string[]): Promise<void> {
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
  process.exitCode = await run(argv, runtime).catch((error) => failed(error, argv, runtime));
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

async function run(argv: readonly string[], runtime: Runtime): Promise<ExitCode> {
  const { values, positionals } = parse(argv);
  const command = commandIn(positionals);
  if (values.help || (command === '' && !values.version)) {
    runtime.print(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.version) {
    runtime.print((await import('../store/index.ts')).VERSION);
    return 0;
  }
  const known = COMMANDS[command];
  if (!known) throw new UsageError(`there is no command \`${command}\``);
  const stranger = Object.keys(values).find((option) => !known.takes.includes(option));
  if (stranger) throw new UsageError(`\`${command}\` takes no --${stranger}`);
  return known.run(positionals.slice(command.split(' ').length), values, runtime);
}

/** Commands of one word and of two. */
function commandIn(positionals: readonly string[]): string {
  const two = positionals.slice(0, 2).join(' ');
  const group = Object.keys(COMMANDS).some((command) => command.startsWith(`${positionals[0]} `));
  return group ? two : (positionals[0] ?? '');
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
