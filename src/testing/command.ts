import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** How the built command is started; a test names only what differs. */
export interface CommandOptions {
  readonly cwd?: string;
  /** Beside `PATH` alone: nothing of the machine that tests run on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const COMMAND = resolve('bin/endonym.js');

const processOptions = ({ cwd, env }: CommandOptions) => ({ cwd, env: { PATH: process.env.PATH, ...env } });

/** Starts the built command, as a person at a terminal does, and leaves it running. */
export const startCommand = (args: readonly string[], options: CommandOptions = {}): ChildProcess =>
  spawn(process.execPath, [...(options.node ?? []), COMMAND, ...args], processOptions(options));

/** Runs the built command to its end; nothing else goes on meanwhile, so it can reach no server of this process. */
export function runCommand(args: readonly string[], options: CommandOptions = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), COMMAND, ...args], {
    ...processOptions(options),
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

/** Runs the built command to its end while this process goes on: for one that asks a server of the test. */
export function awaitCommand(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const child = startCommand(args, options);
  const told = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => {
    told.stdout += text;
  });
  child.stderr?.on('data', (text) => {
    told.stderr += text;
  });
  return new Promise((done) => child.on('close', (status) => done({ status, ...told })));
}
