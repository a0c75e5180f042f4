import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { showDiagnostic } from '../kernel/index.ts';
import { PackFaults } from './load.ts';
import { AnswerNo, type ExitCode, printJson, type Surroundings, UsageError } from './outcome.ts';
import { USAGE } from './usage.ts';

/** The composition root: the only place that reads arguments, environment and clock. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endWithReader);
  const surroundings: Surroundings = {
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
  process.exitCode = await run(argv, surroundings).catch((error) => failed(error, argv, surroundings));
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

const OPTIONS = {
  surface: { type: 'string' },
  spec: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  id: { type: 'string' },
  pack: { type: 'string' },
  config: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  key: { type: 'string' },
  entry: { type: 'string' },
  since: { type: 'string' },
  publisher: { type: 'string' },
  extends: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Which options each command takes; another is a mistake that must not pass in silence. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  check: ['surface', 'spec', 'lang', 'json'],
  build: ['out', 'json'],
  serve: ['config', 'port', 'host'],
  'spec import': ['id', 'out'],
  'spec diff': ['pack', 'json'],
  'pack new': ['out', 'publisher', 'surface', 'extends'],
  'pack explain': ['json'],
  'keys new': ['out', 'json'],
  'release sign': ['key', 'json'],
  'release publish': ['config', 'json'],
  'release activate': ['config', 'json'],
  'log verify': ['key', 'entry', 'since', 'json'],
  'log witness': ['key', 'since', 'out'],
};

async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { values, positionals } = parse(argv);
  const command = commandIn(positionals);
  if (values.help || (command === '' && !values.version)) {
    surroundings.print(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.version) {
    surroundings.print((await import('../store/index.ts')).VERSION);
    return 0;
  }
  const takes = COMMANDS[command];
  if (!takes) throw new UsageError(`there is no command \`${command}\``);
  const stranger = Object.keys(values).find((option) => !takes.includes(option));
  if (stranger) throw new UsageError(`\`${command}\` takes no --${stranger}`);
  const rest = positionals.slice(command.split(' ').length);
  // Each command is loaded when it is called: `check` must not wait for a server or a tokenizer.
  switch (command) {
    case 'check':
      return (await import('./check.ts')).check(only(rest), values, surroundings);
    case 'build':
      return (await import('./build.ts')).build(only(rest), values, surroundings);
    case 'spec import':
      return (await import('./spec.ts')).specImport(only(rest), values, surroundings);
    case 'spec diff':
      return (await import('./spec.ts')).specDiff(rest, values, surroundings);
    case 'pack new':
      return (await import('./pack-new.ts')).packNew(only(rest), values, surroundings);
    case 'pack explain':
      return (await import('./pack-explain.ts')).packExplain(only(rest), values, surroundings);
    case 'keys new':
      return (await import('./keys.ts')).keysNew(only(rest), values, surroundings);
    case 'release sign':
      return (await import('./release.ts')).releaseSign(only(rest), values, surroundings);
    case 'release publish':
      return (await import('./release.ts')).releasePublish(only(rest), values, surroundings);
    case 'release activate':
      return (await import('./release.ts')).releaseActivate(only(rest), values, surroundings);
    case 'log verify':
      return (await import('./log-verify.ts')).logVerify(only(rest), values, surroundings);
    case 'log witness':
      return (await import('./log-verify.ts')).logWitness(only(rest), values, surroundings);
    default:
      return serveUntilStopped(values, surroundings);
  }
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

function only(rest: readonly string[]): string | undefined {
  if (rest.length > 1) throw new UsageError(`one is enough: ${rest.join(' ')}`);
  return rest[0];
}

async function serveUntilStopped(
  values: { config?: string; port?: string; host?: string },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { serve } = await import('./serve.ts');
  const { reload, close } = await serve(values, surroundings);
  process.on('SIGHUP', () => void reload());
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await close();
  return 0;
}

function failed(error: unknown, argv: readonly string[], surroundings: Surroundings): ExitCode {
  const { tell } = surroundings;
  if (error instanceof PackFaults) {
    if (argv.includes('--json')) printJson(surroundings, { pack: error.folder, diagnostics: error.diagnostics });
    for (const diagnostic of error.diagnostics)
      tell(
        showDiagnostic({
          ...diagnostic,
          at: { ...diagnostic.at, file: `${error.folder.replace(/\/+$/, '')}/${diagnostic.at.file}` },
        }),
      );
    return 2;
  }
  if (error instanceof AnswerNo) {
    tell(`endonym: ${error.message}`);
    return 1;
  }
  if (error instanceof UsageError) {
    tell(`endonym: ${error.message}`);
    if (!argv.includes('--json')) tell('See endonym --help.');
    return 2;
  }
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 3;
}
