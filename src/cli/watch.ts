import { watch } from 'node:fs';
import type { Runtime } from './runtime.ts';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLED_MS = 120;

/**
 * Does the work now and after each change in the folder, until the process is stopped. A fault in a file is told and waited out: who is
 * watching is about to mend it.
 */
export async function whileWatching(
  folder: string,
  work: () => Promise<unknown>,
  told: (error: unknown) => void,
  { tell }: Runtime,
): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const once = () => {
    running = running.then(async () => {
      await work().catch(told);
      tell(`watching ${folder}`);
    });
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(once, SETTLED_MS);
  });
  once();
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  watcher.close();
  await running;
}
