/** How a command ended: 0 done, 1 the answer is no, 2 wrong usage, 3 something failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The person called a command wrongly. Thrown only while a command line is read. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

/** Where the command speaks, and what it may know of the machine. Only the composition root makes one. */
export interface Runtime {
  /** The command's product: text for people, or one JSON document. */
  readonly print: (text: string) => void;
  /** Messages, on standard error. */
  readonly tell: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The calendar day where the machine is. */
  readonly today: () => string;
  /** Seconds since 1970, UTC. */
  readonly now: () => number;
  /** Milliseconds from any begin. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly newId: () => string;
  /** Asks the person at the terminal; missing where nobody sits there. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Whether the person's terminal shows colour. */
  readonly colour: boolean;
}

/** What a command runs in: the machine, and the form in which the caller wants its product. */
export interface CommandContext extends Runtime {
  readonly format: 'json' | 'text';
}

/** Prints a command's product: the value as one JSON document, or the text for people. */
export const printResult = ({ format, print }: CommandContext, value: unknown, text: string): void =>
  print(format === 'json' ? JSON.stringify(value, null, 2) : text);

/** The language a person's machine is set to: `et` of `et_EE.UTF-8`. */
export function languageOf({ environment }: Runtime): string {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en';
  const language = /^[a-z]{2,3}/.exec(locale)?.[0];
  return language && locale !== 'C' ? language : 'en';
}

/** Until somebody ends the process: Ctrl-C, or its supervisor. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
