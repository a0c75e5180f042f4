import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EventReader } from '../formats/sse.ts';
import { behind, type RunningServer, startServer } from '../testing/server.ts';
import { hasShared, readShared } from '../testing/shared.ts';
import { type ScriptedUpstream, scriptedUpstream, whole } from '../testing/upstream.ts';

/** The description still says `nullable`, which JSON Schema does not know: `null` beside what it says. */
function without30(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without30);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, without30(inner)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

describe.runIf(hasShared)('OpenAI’s own description', () => {
  let validator: Ajv2020;
  let offline: RunningServer;
  let server: RunningServer;
  let upstream: ScriptedUpstream;
  beforeAll(async () => {
    const description = JSON.parse(readShared('openai-openapi.json')) as { components: object };
    validator = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
    validator.addSchema({ $id: 'openai', components: without30(description.components) });
    upstream = await scriptedUpstream();
    offline = await startServer();
    server = await startServer(behind(upstream));
  });
  afterAll(async () => {
    await offline.close();
    await server.close();
    await upstream.close();
  });

  const fits = (name: string, value: unknown) => {
    const check = validator.getSchema(`openai#/components/schemas/${name}`) as ValidateFunction;
    expect(check, name).toBeTypeOf('function');
    expect(check(value) ? [] : check.errors?.slice(0, 3), name).toEqual([]);
  };

  /** The schema of one kind of event: the union of all tells nothing of what is amiss. */
  const schemaOf = ({ type }: { type: string }): string => {
    const words = type.split(/[._]/).map((word) => (word[0] ?? '').toUpperCase() + word.slice(1));
    const name = `${words.join('').replace(/^ResponseOutputText/, 'ResponseText')}Event`;
    return name;
  };

  const post = (path: string, body: object, to = offline) =>
    fetch(`${to.url}/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'et-gymnasium', ...body }),
    });

  async function eventsOf(response: Response): Promise<unknown[]> {
    const events: unknown[] = [];
    const reader = new EventReader((data) => data !== '[DONE]' && events.push(JSON.parse(data)));
    reader.feed(new Uint8Array(await response.arrayBuffer()));
    reader.end();
    return events;
  }

  const messages = [{ role: 'user', content: 'Mida tähendab Georgi lint?' }];

  test('chat completions, whole and streamed', async () => {
    fits('CreateChatCompletionResponse', await (await post('/chat/completions', { messages, n: 2 })).json());
    const events = await eventsOf(
      await post('/chat/completions', { messages, stream: true, stream_options: { include_usage: true } }),
    );
    expect(events.length).toBeGreaterThan(5);
    for (const event of events) fits('CreateChatCompletionStreamResponse', event);
  });

  test('responses, whole and streamed', async () => {
    fits('Response', await (await post('/responses', { input: 'mitoos' })).json());
    const events = await eventsOf(await post('/responses', { input: 'Mida tähendab Georgi lint?', stream: true }));
    expect(events.length).toBeGreaterThan(8);
    for (const event of events) fits(schemaOf(event as { type: string }), event);
  });

  test('models and errors', async () => {
    fits('ListModelsResponse', await (await fetch(`${offline.url}/v1/models`)).json());
    fits('ErrorResponse', await (await post('/chat/completions', { messages: [] })).json());
    fits('ErrorResponse', await (await post('/embeddings', { input: 'x' })).json());
  });

  test('what the upstream is asked', async () => {
    upstream.play(whole({ role: 'assistant', content: 'Tere!', refusal: null }));
    const tools = [{ type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } }];
    await post('/chat/completions', { messages, tools, logprobs: true, top_logprobs: 2 }, server);
    fits('CreateChatCompletionRequest', upstream.seen.at(-1)?.body);
    await post('/responses', { input: 'fotosüntees', instructions: 'Be brief.' }, server);
    fits('CreateResponse', upstream.seen.at(-1)?.body);
  });
});
