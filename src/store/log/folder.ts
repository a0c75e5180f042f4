import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { CHECKPOINT } from '../../ledger/index.ts';
import { unlessAbsent } from '../input.ts';
import type { LogFiles, Staged } from './backend.ts';

/** Writes a file so that it is whole or not there: beside it, synced, then moved to its name. */
export async function writeDurably(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${crypto.randomUUID()}`);
  const file = await open(beside, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(folder);
}

/** A name in a folder is durable when the folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  // Some systems let no one sync a folder; there a name is as durable as they make it.
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

export const readOrNull = (path: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  unlessAbsent(
    readFile(path).then((bytes) => new Uint8Array(bytes)),
    null,
  );

/**
 * A log as plain files in a folder; what is not published yet lies in `state`, on the same file system.
 *
 * Why the published checkpoint never goes back: a commit's checkpoint is published by moving its one staged file, which succeeds once
 * for all writers; and no commit follows before the one it follows is published.
 */
export function folderFiles(folder: string, state: string): LogFiles {
  const entriesOf = (name: string) => join(state, 'staged', `${name}.json`);
  const checkpointOf = (name: string) => join(state, 'staged', `${name}.checkpoint`);
  return {
    read: (path) => readOrNull(join(folder, path)),
    write: (path, bytes) => writeDurably(join(folder, path), bytes),
    async stage(name, { from, entries, checkpoint }) {
      await writeDurably(checkpointOf(name), checkpoint);
      const encoded = entries.map((entry) => Buffer.from(entry).toString('base64'));
      await writeDurably(entriesOf(name), JSON.stringify({ from, entries: encoded, checkpoint }));
    },
    async staged(name) {
      const bytes = await readOrNull(entriesOf(name));
      return bytes && parseStaged(Buffer.from(bytes).toString());
    },
    async unstage(name) {
      await rm(checkpointOf(name), { force: true });
      await rm(entriesOf(name), { force: true });
    },
    async publish(name) {
      await mkdir(folder, { recursive: true });
      await rename(checkpointOf(name), join(folder, CHECKPOINT)).catch((error: NodeJS.ErrnoException) => {
        // Another writer has published it.
        if (error.code !== 'ENOENT') throw error;
      });
      await syncFolder(folder);
    },
    dropPartials: (path) => rm(join(folder, `${path}.p`), { recursive: true, force: true }),
    list: () => filesBelow(folder),
  };
}

/** A commit as it is staged: entries in base64. */
const STAGED = z.object({ from: z.number(), entries: z.array(z.string()), checkpoint: z.string() });

export function parseStaged(text: string): Staged {
  const { from, entries, checkpoint } = STAGED.parse(JSON.parse(text));
  return { from, entries: entries.map((entry) => new Uint8Array(Buffer.from(entry, 'base64'))), checkpoint };
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await unlessAbsent(readdir(folder, { recursive: true, withFileTypes: true }), []);
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
