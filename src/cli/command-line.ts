import { CommanderError, Command as Parser } from 'commander';
import type { Argument, Command, Option } from './command.ts';
import { tellFailure } from './failure.ts';
import { type CommandContext, type ExitCode, type Runtime, UsageError } from './runtime.ts';

const TITLE = "endonym: make a frontier model a country's own";
const ENDING = `PACK is a folder such as packs/et-EE; S is first_party, organization or api (without it: each surface of the pack).
endonym COMMAND --help says what a command's options are.
Exit codes: 0 done, 1 the answer is no, 2 wrong usage or a faulty pack, 3 something failed.`;

const JSON_FLAG: Option = { summary: 'one JSON document on standard output, and nothing else' };

/** Runs the command that the arguments name. @throws {UsageError} for arguments that call none, or call it wrongly */
export async function runCommandLine(
  commands: readonly Command[],
  argv: readonly string[],
  runtime: Runtime,
  version: string,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const done = (code: ExitCode): void => {
    exit = code;
  };
  const root = parserFor('endonym', runtime).version(version, '--version', 'the version');
  root.configureHelp({ formatHelp: () => overviewOf(commands) });
  for (const command of commands) addCommand(root, command, runtime, done);
  if (argv.length === 0) {
    runtime.print(overviewOf(commands).trimEnd());
    return 2;
  }
  try {
    await root.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    // Help and version were asked for, and are printed.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    throw error;
  }
}

/** A parser that throws what it finds wrong, in our words, and writes nothing by itself but help. */
function parserFor(name: string, runtime: Runtime): Parser {
  const parser = new Parser(name)
    .enablePositionalOptions()
    .helpCommand(false)
    .helpOption('-h, --help', 'this help')
    .configureOutput({
      writeOut: (text) => runtime.print(text.trimEnd()),
      writeErr: () => undefined,
      outputError: () => undefined,
    });
  return throwing(parser, (error) => groupText(error, parser));
}

const throwing = (parser: Parser, textOf: (error: CommanderError) => string): Parser =>
  parser.exitOverride((error) => {
    throw error.exitCode === 0 ? error : new UsageError(textOf(error), { cause: error });
  });

function addCommand(root: Parser, command: Command, runtime: Runtime, done: (exit: ExitCode) => void): void {
  const words = command.name.split(' ');
  const last = words.pop() ?? '';
  const group = words.reduce((parent, word) => childOf(parent, word, runtime), root);
  const parser = childOf(group, last, runtime).description(command.summary).allowExcessArguments(false);
  for (const { name, missing } of command.args) parser.argument(missing === undefined ? `[${name}]` : `<${name}>`);
  const options = optionsOf(command);
  for (const [name, { value, summary, parse }] of Object.entries(options)) {
    const option = parser.createOption(value === undefined ? `--${name}` : `--${name} <${value}>`, summary);
    parser.addOption(parse ? option.argParser(parse) : option);
  }
  throwing(parser, (error) => usageText(error, command, parser.args));
  parser.action(async () => {
    const { json, ...given } = parser.opts<Readonly<Record<string, unknown>>>();
    const context: CommandContext = { ...runtime, format: json === true ? 'json' : 'text' };
    try {
      // Not left to the library, which would ask a group's own command (`judge`) for its options before `judge bench` runs.
      const lacking = Object.entries(options).find(([name, { missing }]) => missing && given[name] === undefined);
      if (lacking) throw new UsageError(lacking[1].missing ?? lacking[0]);
      done(await command.invoke(parser.processedArgs, given, context));
    } catch (error) {
      done(tellFailure(error, context));
    }
  });
}

function childOf(parent: Parser, word: string, runtime: Runtime): Parser {
  const known = parent.commands.find((each) => each.name() === word);
  if (known) return known;
  const child = parserFor(word, runtime);
  parent.addCommand(child);
  return child;
}

const optionsOf = ({ options, json }: Command): Readonly<Record<string, Option>> =>
  json ? { ...options, json: JSON_FLAG } : options;

/** Why a command line does not come as far as a command. */
const groupText = ({ code, message }: CommanderError, parent: Parser): string => {
  const [asked = ''] = parent.args;
  const words = [parent.parent ? parent.name() : '', asked].filter(Boolean).join(' ');
  return code === 'commander.unknownCommand' || code === 'commander.help'
    ? `there is no command \`${words}\``
    : withoutPrefix(message);
};

/** Why a command line does not fit a command's declaration. */
function usageText({ code, message }: CommanderError, { name, args }: Command, given: readonly string[]): string {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return `\`${name}\` takes no ${named}`;
    case 'commander.excessArguments':
      return `\`${name}\` takes ${args.map(argumentText).join(' ') || 'no argument'}, and not \`${given.join(' ')}\``;
    case 'commander.missingArgument':
      return args.find((argument) => argument.name === named)?.missing ?? withoutPrefix(message);
    default:
      return withoutPrefix(message);
  }
}

const withoutPrefix = (message: string): string => message.replace(/^error: /, '');

/** Every command with what it takes and what it is for. */
function overviewOf(commands: readonly Command[]): string {
  const lines = commands.map((command) => {
    const usage = [
      command.name,
      ...command.args.map(argumentText),
      ...Object.entries(optionsOf(command)).map(optionText),
    ];
    return `  endonym ${usage.join(' ')}\n      ${command.summary}`;
  });
  return `${TITLE}\n\n${lines.join('\n')}\n\n${ENDING}\n`;
}

const argumentText = ({ name, missing }: Argument): string => (missing === undefined ? `[${name}]` : name);

function optionText([name, { value, missing }]: readonly [string, Option]): string {
  const text = value === undefined ? `--${name}` : `--${name} ${value}`;
  return missing === undefined ? `[${text}]` : text;
}
