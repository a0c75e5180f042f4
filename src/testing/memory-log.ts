import type { SignerKey } from '../ledger/index.ts';
import { type LogFiles, type LogLock, LogWriter } from '../store/log/index.ts';

/** A log's files in memory, with a real writer before them. */
export function memoryLog(signer: SignerKey) {
  const contents = new Map<string, Uint8Array>();
  const staged = new Map<string, Parameters<LogFiles['stage']>[1]>();
  const files: LogFiles = {
    read: async (path) => contents.get(path) ?? null,
    write: async (path, bytes) => void contents.set(path, bytes),
    stage: async (name, what) => void staged.set(name, what),
    staged: async (name) => staged.get(name) ?? null,
    unstage: async (name) => void staged.delete(name),
    publish: async (name) => {
      const checkpoint = staged.get(name)?.checkpoint;
      if (checkpoint !== undefined) contents.set('checkpoint', new TextEncoder().encode(checkpoint));
    },
    dropPartials: async () => undefined,
    list: async () => [...contents.keys()],
  };
  let head: Awaited<ReturnType<LogLock['read']>> = null;
  const lock: LogLock = {
    read: async () => head,
    swap: async (next) => {
      if ((head?.sequence ?? 0) !== next.sequence - 1) return false;
      head = next;
      return true;
    },
  };
  let ids = 0;
  const writer = new LogWriter(files, lock, signer, () => String(++ids));
  return { contents, files, writer };
}
