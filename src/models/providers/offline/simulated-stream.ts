import type { JsonObject, Route } from '../../../formats/index.ts';
import type { Flow, Sink } from '../../model.ts';

/** An answer whole, or as the events of a stream. */
export type SimulatedAnswer =
  | { readonly status: number; readonly body: JsonObject; readonly events?: never }
  | { readonly status: 200; readonly events: readonly string[]; readonly body?: never };

/** Plays an answer as an upstream would send it, an event at a time, and no faster than it is read. */
export class SimulatedStream implements Flow {
  readonly #encoder = new TextEncoder();
  #gone = false;
  #wake: (() => void) | undefined;
  #paused = false;

  constructor(
    private readonly route: Route,
    private readonly sink: Sink,
  ) {}

  start(answer: SimulatedAnswer): void {
    void this.#play(answer);
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#wake?.();
  }

  abort(): void {
    this.#gone = true;
    this.#wake?.();
  }

  async #play({ status, body, events }: SimulatedAnswer): Promise<void> {
    const contentType = events ? 'text/event-stream' : 'application/json';
    await turn();
    if (this.#gone) return;
    this.sink.head({ status, contentType, route: this.route });
    for (const piece of events ?? [JSON.stringify(body)]) {
      await turn();
      while (this.#paused && !this.#gone) await new Promise<void>((resolve) => (this.#wake = resolve));
      // Whoever took the last piece may have let go over it, and asked anew.
      if (this.#gone) return;
      this.sink.data(this.#encoder.encode(piece));
    }
    if (!this.#gone) this.sink.end();
  }
}

/** Gives others their turn, as an answer over a network would. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
