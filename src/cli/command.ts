import type { CommandContext, ExitCode } from './runtime.ts';

/** A word that a command is given by its place. */
export interface Argument {
  /** As help writes it: `PACK`. */
  readonly name: string;
  /** What to ask for where it is left out; an argument without this may be left out. */
  readonly missing?: string;
}

/** A word that a command is given by name: `--surface S`; without `value`, a flag. */
export interface Option {
  /** What stands for its value in help. */
  readonly value?: string;
  readonly summary: string;
  /** What to ask for where it is left out; an option without this may be left out. */
  readonly missing?: string;
  /** Reads its value. @throws {UsageError} */
  readonly parse?: (text: string) => unknown;
}

type Lacking<Declared> = Declared extends { readonly missing: string } ? never : undefined;
type Parsed<One extends Option> = One extends { readonly parse: (text: string) => infer Value } ? Value : string;

/** What a handler gets for its arguments: a text each, `undefined` only for one that may be left out. */
export type ArgumentValues<Arguments extends readonly Argument[]> = {
  readonly [Place in keyof Arguments]: string | Lacking<Arguments[Place]>;
};

/** What a handler gets for its options: its own alone, each as it was parsed. */
export type OptionValues<Options extends Readonly<Record<string, Option>>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly value: string }
    ? Parsed<Options[Name]> | Lacking<Options[Name]>
    : boolean | undefined;
};

/** What a command declares: help, usage and the checks of a command line follow from it. */
export interface Declaration<Arguments extends readonly Argument[], Options extends Readonly<Record<string, Option>>> {
  /** One word or two: `check`, `spec import`. */
  readonly name: string;
  /** What it is for, in half a line. */
  readonly summary: string;
  readonly args: Arguments;
  readonly options: Options;
  /** Whether `--json` makes it print one JSON document. */
  readonly json?: boolean;
  readonly run: (
    args: ArgumentValues<Arguments>,
    options: OptionValues<Options>,
    context: CommandContext,
  ) => Promise<ExitCode>;
}

/** A declared command, ready for the command line. */
export interface Command extends Omit<Declaration<readonly Argument[], Readonly<Record<string, Option>>>, 'run'> {
  readonly invoke: (
    args: readonly (string | undefined)[],
    options: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ) => Promise<ExitCode>;
}

/** Declares a command; the types of what its `run` gets follow from its arguments and options. */
export function command<
  const Arguments extends readonly Argument[],
  const Options extends Readonly<Record<string, Option>>,
>({ run, ...declared }: Declaration<Arguments, Options>): Command {
  return {
    ...declared,
    // INVARIANT: the command line was checked against this very declaration, so the values have its shape.
    invoke: (args, options, context) =>
      run(args as ArgumentValues<Arguments>, options as OptionValues<Options>, context),
  };
}
