import { Agent, type Dispatcher, errors } from 'undici';
import { readEvents } from './events.ts';
import { type Model, type ModelReply, UpstreamError, type Wire } from './model.ts';

/** How to reach an OpenAI-compatible server. */
export interface Upstream {
  readonly name: string;
  /** With its version: `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
  readonly region?: string | undefined;
  /** Milliseconds to the response's head, and between two pieces of its body. */
  readonly timeout?: number | undefined;
}

const DEFAULT_TIMEOUT = 120_000;

/** A model behind an OpenAI-compatible server. Connections are kept and shared; a request ends with its signal. */
export function upstreamModel(upstream: Upstream, model: string, agent: Dispatcher = new Agent()): Model {
  const { name, region, timeout = DEFAULT_TIMEOUT } = upstream;
  const url = new URL(`${upstream.baseUrl.replace(/\/+$/, '')}/chat/completions`);
  const headers = {
    'content-type': 'application/json',
    ...(upstream.apiKey && { authorization: `Bearer ${upstream.apiKey}` }),
  };
  return {
    name: model,
    route: { upstream: name, region: region ?? null },
    async chat(request, signal) {
      try {
        const response = await agent.request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: 'POST',
          headers,
          body: JSON.stringify({ ...request, model }),
          signal,
          headersTimeout: timeout,
          bodyTimeout: timeout,
        });
        return await readReply(response, name);
      } catch (error) {
        throw asUpstreamError(error, name);
      }
    },
  };
}

async function readReply({ statusCode, headers, body }: Dispatcher.ResponseData, name: string): Promise<ModelReply> {
  const type = String(headers['content-type'] ?? '');
  if (statusCode < 300 && type.includes('text/event-stream')) {
    return { kind: 'stream', events: told(readEvents(body), name) };
  }
  const text = await body.text();
  try {
    return { kind: 'whole', status: statusCode, body: JSON.parse(text) as Wire };
  } catch {
    throw new UpstreamError(
      502,
      'upstream_broken',
      `the upstream \`${name}\` answered ${statusCode} with something that is not JSON`,
    );
  }
}

/** The same events; a broken connection is told as what it is. */
async function* told(events: AsyncIterable<Wire>, name: string): AsyncGenerator<Wire> {
  try {
    yield* events;
  } catch (error) {
    throw asUpstreamError(error, name);
  }
}

function asUpstreamError(error: unknown, name: string): unknown {
  if (error instanceof UpstreamError) return error;
  if (error instanceof Error && error.name === 'AbortError') return error;
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return new UpstreamError(504, 'upstream_timeout', `the upstream \`${name}\` did not answer in time`);
  }
  return new UpstreamError(502, 'upstream_unreachable', `the upstream \`${name}\` could not be reached or broke off`);
}
