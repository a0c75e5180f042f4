import { watch } from 'node:fs';

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLED_MS = 120;

/**
 * Does the work now and after each change in the folder, one after the other.
 * @param work must not throw: who is watching is about to mend what is wrong
 * @returns what stops it, once the work that runs is done
 */
export function workOnChanges(folder: string, work: () => Promise<void>): () => Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const once = () => {
    running = running.then(work);
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(once, SETTLED_MS);
  });
  once();
  return async () => {
    clearTimeout(waiting);
    watcher.close();
    await running;
  };
}
