import type { Localizer } from './format.ts';
import { EventReader, isDone } from './sse.ts';

/** A streamed answer: the upstream's bytes in, the reader's text out. */
export class LocalizedStream {
  readonly #events: EventReader;
  #over = false;
  #text = '';

  constructor(private readonly localizer: Localizer) {
    this.#events = new EventReader((data, name) => this.#localize(data, name));
  }

  /** The answer has come to its end: by its own word, or since nothing more comes. */
  get over(): boolean {
    return this.#over;
  }

  /** Characters that wait to be taken. */
  get waiting(): number {
    return this.#text.length;
  }

  /** @throws {UpstreamError} for an event that is no JSON; what came before it can still be taken */
  feed(bytes: Uint8Array): void {
    this.#events.feed(bytes);
  }

  /** Nothing more comes. */
  end(): void {
    this.#events.end();
    this.#over = true;
  }

  /** What the reader may have by now, once. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #localize(data: string, name: string | undefined): void {
    if (this.#over) return;
    if (isDone(data)) {
      this.#over = true;
      return;
    }
    this.#text += this.localizer.event(data, name);
    this.#over = this.localizer.over;
  }
}
