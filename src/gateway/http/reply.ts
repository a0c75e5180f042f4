import type { ServerResponse } from 'node:http';

/** What a reply was, for whoever asks the same again. */
export interface Recorded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The answer on its way to the client: the one place that writes to it. */
export class Reply {
  #begun = false;
  #recorder: ((recorded: Recorded) => void) | undefined;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  #text = '';
  #onGone: (() => void) | undefined;
  #onDrain: (() => void) | undefined;

  constructor(private readonly response: ServerResponse) {
    response.once('close', () => {
      if (!response.writableFinished) this.#onGone?.();
    });
    response.on('drain', () => this.#onDrain?.());
    // A client that is gone breaks the pipe; there is nobody to tell.
    response.on('error', () => undefined);
  }

  get begun(): boolean {
    return this.#begun;
  }

  get gone(): boolean {
    return this.response.destroyed;
  }

  /** Who is told when the client goes away before the end, and when a slow one has caught up. */
  watch(onGone: () => void, onDrain: () => void): void {
    this.#onGone = onGone;
    this.#onDrain = onDrain;
    if (this.gone) onGone();
  }

  /** Gathers what is answered, and hands it over at the end. */
  record(recorder: (recorded: Recorded) => void): void {
    this.#recorder = recorder;
  }

  begin(status: number, headers: Readonly<Record<string, string>>): void {
    this.#begun = true;
    this.#status = status;
    this.#headers = headers;
    this.response.writeHead(status, { ...headers });
  }

  /** @returns `false` when the client reads too slowly: wait for the drain */
  write(text: string): boolean {
    if (this.#recorder) this.#text += text;
    const goOn = this.response.write(text);
    // Node keeps it until all that is to be done now is done; the first words do not wait for the rest of a burst.
    this.response.socket?.uncork();
    return goOn;
  }

  writeBytes(bytes: Uint8Array): boolean {
    return this.response.write(bytes);
  }

  end(text = ''): void {
    if (this.#recorder) {
      this.#recorder({ status: this.#status, headers: this.#headers, body: this.#text + text });
    }
    this.response.end(text);
  }

  /** A whole answer at once. */
  send(status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array): void {
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
    const all = { ...headers, 'Content-Length': String(length) };
    this.#begun = true;
    this.#recorder?.({ status, headers, body });
    this.response.writeHead(status, all);
    this.response.end(body);
  }

  json(status: number, headers: Readonly<Record<string, string>>, body: object): void {
    this.send(status, { ...headers, 'Content-Type': 'application/json' }, JSON.stringify(body));
  }

  /** The answer cannot be ended well: the client must not take it for whole. What has ended already stays as it is. */
  break(): void {
    if (!this.response.writableEnded) this.response.destroy();
  }
}
