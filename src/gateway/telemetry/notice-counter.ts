import pLimit from 'p-limit';
import type { NoticeCount, NoticeCounts } from '../../store/index.ts';
import type { Finished, Telemetry } from '../telemetry.ts';

/** Milliseconds between writes of what was counted. */
const EVERY = 10_000;

interface CounterRuntime {
  readonly today: () => string;
  readonly tell: (text: string) => void;
}

/** Counts notices by deployment, month, directive and kind: numbers alone, of nobody's answer. What waits is written every ten seconds. */
export class NoticeCounter {
  #waiting = new Map<string, NoticeCount>();
  #timer: NodeJS.Timeout | undefined;
  /** Who reads after a flush reads all that was counted before it. */
  readonly #serially = pLimit(1);

  constructor(
    private readonly store: Pick<NoticeCounts, 'add' | 'of'>,
    private readonly runtime: CounterRuntime,
  ) {}

  /** Telemetry that also counts here. */
  counting(telemetry: Telemetry): Telemetry {
    return {
      ...telemetry,
      finished: (request) => {
        telemetry.finished(request);
        this.#count(request);
      },
    };
  }

  /** Counts of a deployment, what waits included. */
  async of(deployment: string): Promise<readonly NoticeCount[]> {
    await this.flush();
    return this.store.of(deployment);
  }

  /** Writes what waits. What cannot be written waits on, and is told. */
  flush(): Promise<void> {
    return this.#serially(async () => {
      const batch = [...this.#waiting.values()];
      this.#waiting = new Map();
      try {
        await this.store.add(batch);
      } catch (error) {
        for (const each of batch) this.#add(each);
        this.runtime.tell(`the counts of notices wait: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  }

  #count({ deployment, notices }: Finished): void {
    const month = this.runtime.today().slice(0, 7);
    for (const { directive, kind } of notices) this.#add({ deployment, month, directive, kind, count: 1 });
    if (this.#waiting.size === 0 || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.flush();
    }, EVERY);
    this.#timer.unref();
  }

  #add(one: NoticeCount): void {
    const key = JSON.stringify([one.deployment, one.month, one.directive, one.kind]);
    const waiting = this.#waiting.get(key)?.count ?? 0;
    this.#waiting.set(key, { ...one, count: waiting + one.count });
  }
}
