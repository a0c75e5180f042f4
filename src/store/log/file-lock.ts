import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from '../input.ts';
import { LOG_HEAD, type LogLock } from './backend.ts';
import { syncFolder } from './folder.ts';

/** Heads that are kept. A writer that slept through half as many commits is told that it is late. */
const KEPT = 1000;

/**
 * Compare-and-swap by files: the head of commit N is the file N, and a file can be linked to a name only once. No lock is held, so none
 * is left behind by a writer that is killed.
 */
export function fileLock(folder: string): LogLock {
  const numbers = async (): Promise<number[]> => {
    const names = await unlessAbsent(readdir(folder), []);
    return names.flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  };
  return {
    async read() {
      for (;;) {
        const newest = Math.max(0, ...(await numbers()));
        if (newest === 0) return null;
        const text = await unlessAbsent(readFile(join(folder, String(newest)), 'utf8'), null);
        // Taken away between the two looks, because newer ones stand there by now.
        if (text !== null) return LOG_HEAD.parse(JSON.parse(text));
      }
    },
    async swap(next) {
      await mkdir(folder, { recursive: true });
      const [beside, name] = [join(folder, `.${next.staged}`), join(folder, String(next.sequence))];
      await writeSynced(beside, JSON.stringify(next));
      const linked = await link(beside, name).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      await rm(beside, { force: true });
      if (!linked) return false;
      if (Math.max(...(await numbers())) > next.sequence + KEPT / 2) {
        await rm(name, { force: true });
        return false;
      }
      await syncFolder(folder);
      await rm(join(folder, String(next.sequence - KEPT)), { force: true });
      return true;
    },
  };
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  await file.writeFile(text);
  await file.sync();
  await file.close();
}
