import { describe, expect, test } from 'vitest';
import { command } from './command.ts';
import { runCommandLine } from './command-line.ts';
import { COMMANDS } from './commands/index.ts';
import { type CommandContext, type Runtime, UsageError } from './runtime.ts';

/** A command line with two commands that write down what they were given. */
function commandLine() {
  const printed: string[] = [];
  const told: string[] = [];
  const given: unknown[] = [];
  const runtime: Runtime = {
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
    environment: {},
    today: () => '2026-11-24',
    now: () => 0,
    clock: () => 0,
    random: () => 0,
    newId: () => 'id',
    colour: false,
  };
  const note = (format: CommandContext['format'], args: unknown, options: unknown) => {
    given.push({ format, args, options });
  };
  const commands = [
    command({
      name: 'bake',
      summary: 'a cake',
      args: [{ name: 'CAKE', missing: 'which cake?' }, { name: 'PLATE' }],
      options: {
        size: { value: 'N', summary: 'how large', parse: Number },
        oven: { value: 'OVEN', summary: 'where', missing: 'in which oven?' },
        quickly: { summary: 'without waiting' },
      },
      json: true,
      async run(args, options, { format }) {
        note(format, args, options);
        return 0;
      },
    }),
    command({
      name: 'bake bread',
      summary: 'a bread',
      args: [],
      options: {},
      async run(args, options, { format }) {
        note(format, args, options);
        return 1;
      },
    }),
  ];
  const run = (...argv: string[]) => runCommandLine(commands, argv, runtime, '1.2.3');
  return { run, printed, told, given };
}

test('a command gets its arguments, its options parsed, and the form of its product', async () => {
  const { run, given } = commandLine();
  expect(await run('bake', 'cheese', '--size', '3', '--oven=big', '--quickly', '--json')).toBe(0);
  expect(given).toEqual([
    { format: 'json', args: ['cheese', undefined], options: { size: 3, oven: 'big', quickly: true } },
  ]);
});

test('a command of two words is found beside one of its first word, and asks for none of that one’s options', async () => {
  const { run, given } = commandLine();
  expect(await run('bake', 'bread')).toBe(1);
  expect(given).toEqual([{ format: 'text', args: [], options: {} }]);
});

test('help and version are printed, and are a success', async () => {
  const { run, printed } = commandLine();
  expect([await run('--help'), await run('bake', '--help'), await run('--version')]).toEqual([0, 0, 0]);
  expect(printed[0]).toContain('endonym bake CAKE [PLATE] [--size N] --oven OVEN [--quickly] [--json]');
  expect(printed[1]).toContain('--size <N>');
  expect(printed[2]).toBe('1.2.3');
});

test('nothing at all prints the help and is wrong usage', async () => {
  const { run, printed } = commandLine();
  expect(await run()).toBe(2);
  expect(printed[0]).toContain('endonym bake bread');
});

describe('wrong usage', () => {
  test.each([
    [['fly'], 'there is no command `fly`'],
    [['bake', 'a', '--oven', 'x', '--colour'], '`bake` takes no --colour'],
    [['bake', '--oven', 'x'], 'which cake?'],
    [['bake', 'a', 'b', 'c', '--oven', 'x'], '`bake` takes CAKE [PLATE], and not `a b c`'],
    [['bake', 'bread', 'rye'], '`bake bread` takes no argument, and not `rye`'],
    [['bake', 'a', '--oven'], "option '--oven <OVEN>' argument missing"],
  ])('%j is told before anything is done', async (argv, words) => {
    const { run, given, printed } = commandLine();
    const error = await run(...argv).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: words });
    expect([given, printed]).toEqual([[], []]);
  });

  test('an option that must be given is asked for', async () => {
    const { run, told, given } = commandLine();
    expect(await run('bake', 'a')).toBe(2);
    expect([told, given]).toEqual([['endonym: in which oven?', 'See endonym --help.'], []]);
    expect(await run('bake', 'a', '--json')).toBe(2);
    expect(told.at(-1)).toBe('endonym: in which oven?');
  });
});

test('every command says what it is for, and none is declared twice', () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, summary, options } of COMMANDS) {
    expect(name).toMatch(/^[a-z]+( [a-z]+)?$/);
    for (const each of [summary, ...Object.values(options).map((option) => option.summary)]) expect(each).not.toBe('');
  }
});
