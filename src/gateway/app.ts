import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ChatReply, chat } from './chat.ts';
import { type Deployment, Deployments, type Surroundings } from './deployment.ts';
import { ApiError } from './errors.ts';
import { readChatRequest } from './request.ts';

/** Images travel inside a request, so it may be large; what is larger is refused before it is read. */
const LARGEST_REQUEST = 32 * 1024 * 1024;

/** The OpenAI-compatible API under `/v1`. */
export function createGateway(list: readonly Deployment[], surroundings: Surroundings): Hono {
  const deployments = new Deployments(list, surroundings.today);
  const started = surroundings.now();
  const app = new Hono();
  const describe = (id: string) => ({ id, object: 'model', created: started, owned_by: 'endonym' });

  app.onError((error, context) => answerError(error, context, surroundings));
  app.get('/v1/models', (context) => context.json({ object: 'list', data: deployments.ids.map(describe) }));
  app.get('/v1/models/:id', (context) => {
    const id = context.req.param('id');
    if (!deployments.ids.includes(id)) throw modelNotFound(id);
    return context.json(describe(id));
  });
  app.post('/v1/chat/completions', limited, async (context) => {
    const request = readChatRequest(await context.req.text());
    const gone = new AbortController();
    context.req.raw.signal.addEventListener('abort', () => gone.abort());
    return asResponse(await chat(request, deployments, surroundings, gone.signal), gone);
  });
  app.all('/v1/*', (context) => {
    const { method, path } = context.req;
    throw new ApiError(404, 'invalid_request_error', 'unknown_url', `Unknown request URL: ${method} ${path}.`);
  });
  return app;
}

const limited = bodyLimit({
  maxSize: LARGEST_REQUEST,
  onError: () => {
    throw new ApiError(
      413,
      'invalid_request_error',
      'request_too_large',
      `The request has more than ${LARGEST_REQUEST} bytes.`,
    );
  },
});

const modelNotFound = (id: string): ApiError =>
  new ApiError(404, 'invalid_request_error', 'model_not_found', `The model \`${id}\` does not exist.`, 'model');

function asResponse({ status, headers, body }: ChatReply, gone: AbortController): Response {
  if (!(Symbol.asyncIterator in body)) return Response.json(body, { status, headers });
  const events = body[Symbol.asyncIterator]() as AsyncIterator<object>;
  const encoder = new TextEncoder();
  let failed = false;
  const stream = new ReadableStream<Uint8Array>({
    // Pulled by the reader: a slow one slows the upstream, and nothing piles up between them.
    async pull(controller) {
      const { value, done } = await events.next();
      if (done) {
        if (!failed) controller.enqueue(encoder.encode('data: [DONE]\n\n'));
        controller.close();
        return;
      }
      failed ||= 'error' in value;
      controller.enqueue(encoder.encode(`data: ${JSON.stringify(value)}\n\n`));
    },
    async cancel() {
      gone.abort();
      await events.return?.();
    },
  });
  const type = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' };
  return new Response(stream, { status, headers: { ...headers, ...type } });
}

function answerError(error: unknown, context: Context, { report }: Surroundings): Response {
  if (error instanceof ApiError) return context.json(error.body, error.status);
  report(error);
  const failure = new ApiError(
    500,
    'server_error',
    'internal_error',
    'The gateway failed; the request can be tried again.',
  );
  return context.json(failure.body, 500);
}
