import type { Finished, Telemetry } from '../gateway/index.ts';
import { type Database, type NoticeCount, NoticeCounts } from '../store/index.ts';
import type { Runtime } from './runtime.ts';
import { serialize } from './serialize.ts';

/** Milliseconds between writes of what was counted. */
const EVERY = 10_000;

/** Counts notices by deployment, month, directive and kind: numbers alone, of nobody's answer. */
export function noticeCounter(database: Database, { today, tell }: Runtime) {
  const counts = new NoticeCounts(database);
  let waiting = new Map<string, number>();
  // Who reads after a flush reads all that was counted before it.
  const flush = serialize(async () => {
    const batch = waiting;
    waiting = new Map();
    try {
      await counts.add(
        [...batch].map(([key, count]) => ({ ...(JSON.parse(key) as Omit<NoticeCount, 'count'>), count })),
      );
    } catch (error) {
      for (const [key, count] of batch) add(key, count);
      tell(`the counts of notices wait: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  const add = (key: string, count: number) => waiting.set(key, (waiting.get(key) ?? 0) + count);
  let timer: NodeJS.Timeout | undefined;
  const count = (telemetry: Telemetry): Telemetry => ({
    ...telemetry,
    finished(request: Finished) {
      telemetry.finished(request);
      const [deployment, month] = [request.deployment, today().slice(0, 7)];
      for (const { directive, kind } of request.notices) add(JSON.stringify({ deployment, month, directive, kind }), 1);
      if (waiting.size === 0 || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        void flush();
      }, EVERY);
      timer.unref();
    },
  });
  return {
    count,
    flush,
    /** Counts of a deployment, what waits included. */
    async of(deployment: string) {
      await flush();
      return counts.of(deployment);
    },
  };
}
