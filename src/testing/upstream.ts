import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the upstream saw it. */
export interface Seen {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Parsed, where it is JSON. */
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** A real HTTP server that plays a script; what it was asked is kept. */
export interface ScriptedUpstream {
  readonly baseUrl: string;
  readonly seen: Seen[];
  play: (script: (response: ServerResponse, seen: Seen) => void | Promise<void>) => void;
  close: () => Promise<void>;
}

export async function scriptedUpstream(port = 0): Promise<ScriptedUpstream> {
  const seen: Seen[] = [];
  let script: (response: ServerResponse, seen: Seen) => void | Promise<void> = (response) =>
    void response.writeHead(500).end();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const asked = {
      path: request.url ?? '',
      headers: request.headers,
      body: text.startsWith('{') ? JSON.parse(text) : {},
      text,
    };
    seen.push(asked);
    await script(response, asked);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    play: (next) => {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers whole, in OpenAI's form. */
export const whole =
  (message: object, more: object = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        id: 'c1',
        object: 'chat.completion',
        created: 1,
        model: 'm',
        choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
        ...more,
      }),
    );
  };

/** Streams the deltas as chunks, the bytes cut at every `step`. `after` ends it; without one it ends well. */
export const streamed =
  (
    deltas: readonly object[],
    {
      step = 7,
      finish = 'stop',
      after,
    }: { step?: number; finish?: string; after?: (response: ServerResponse) => void } = {},
  ) =>
  async (response: ServerResponse): Promise<void> => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const chunk = (delta: object, finish_reason: string | null) =>
      `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason, logprobs: null }] })}\r\n\r\n`;
    const text =
      deltas.map((delta) => chunk(delta, null)).join('') +
      (after ? '' : `${chunk({}, finish)}: a comment\n\ndata: [DONE]\n\n`);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += step) {
      response.write(bytes.subarray(at, at + step));
      if (at % (step * 16) === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    if (after) after(response);
    else response.end();
  };
