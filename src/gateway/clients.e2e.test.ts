import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { ChatOpenAI } from '@langchain/openai';
import { generateObject, generateText, jsonSchema, streamText, tool } from 'ai';
import OpenAI from 'openai';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startPair, startServer } from '../testing/server.ts';
import { type ScriptedUpstream, streamed, whole } from '../testing/upstream.ts';

const MARK = '⟦omit:et.law.gambling-advertising⟧';
const NOTICE = 'Siit on seaduse tõttu välja jäetud';
const CITY = {
  type: 'object' as const,
  properties: { city: { type: 'string' as const } },
  required: ['city'],
  additionalProperties: false,
};
const call = { index: 0, id: 't1', type: 'function', function: { name: 'weather', arguments: '{"city":"Tartu"}' } };
const usage = { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 };

let upstream: ScriptedUpstream;
let server: RunningServer;
beforeAll(async () => {
  const pair = await startPair();
  ({ upstream, server } = pair);
  return pair.close;
});

describe('openai', () => {
  const client = () => new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'any', maxRetries: 0 });

  test('structured output is parsed, with its notice beside it', async () => {
    upstream.play(whole({ role: 'assistant', content: `{"city":"Tartu${MARK}"}`, refusal: null }, { usage }));
    const answer = await client().chat.completions.parse({
      model: 'et-gymnasium',
      messages: [{ role: 'user', content: 'kus?' }],
      response_format: { type: 'json_schema', json_schema: { name: 'city', strict: true, schema: CITY } },
    });
    expect(answer.choices[0]?.message.parsed).toEqual({ city: 'Tartu' });
    expect((answer as unknown as { endonym: { notices: unknown[] } }).endonym.notices).toHaveLength(1);
  });

  test('tools run through the client’s own runner', async () => {
    let turn = 0;
    upstream.play((response) => {
      turn += 1;
      if (turn === 1) whole({ role: 'assistant', content: null, refusal: null, tool_calls: [call] })(response);
      else whole({ role: 'assistant', content: `Tartus sajab. ${MARK}`, refusal: null })(response);
    });
    const runner = client().chat.completions.runTools({
      model: 'et-gymnasium',
      messages: [{ role: 'user', content: 'ilm?' }],
      tools: [
        {
          type: 'function',
          function: {
            name: 'weather',
            description: '',
            parameters: CITY,
            parse: JSON.parse,
            function: ({ city }: { city: string }) => `${city}: vihm`,
          },
        },
      ],
    });
    expect(await runner.finalContent()).toContain(NOTICE);
  });

  test('responses, whole and streamed, with the caller’s instructions given back', async () => {
    const text = `Tere. ${MARK}`;
    const part = { type: 'output_text', text, annotations: [], logprobs: [] };
    const body = (instructions: unknown) => ({
      id: 'r',
      object: 'response',
      created_at: 1,
      model: 'm',
      status: 'completed',
      instructions,
      output: [{ id: 'i', type: 'message', role: 'assistant', status: 'completed', content: [part] }],
    });
    upstream.play((response, seen) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body(seen.body.instructions)));
    });
    const answer = await client().responses.create({
      model: 'et-gymnasium',
      instructions: 'Be brief.',
      input: 'fotosüntees',
    });
    expect(answer.output_text).toContain(NOTICE);
    expect(answer.instructions).toBe('Be brief.');
    const sent = upstream.seen.at(-1)?.body as { instructions: string; input: { role: string; content: string }[] };
    expect(sent.instructions).toMatch(/^## [\s\S]*\n\nBe brief\.$/);
    expect(sent.input.at(-1)).toMatchObject({ role: 'developer', content: expect.stringContaining('Bioloogia') });
  });

  test('the offline model answers responses too', async () => {
    const offline = await startServer();
    const other = new OpenAI({ baseURL: `${offline.url}/v1`, apiKey: 'any', maxRetries: 0 });
    const once = await other.responses.create({ model: 'et-gymnasium', input: 'mis on mitoos?' });
    const streamedText = (
      await other.responses.stream({ model: 'et-gymnasium', input: 'mis on mitoos?' }).finalResponse()
    ).output_text;
    expect(once.output_text).toContain('Bioloogia');
    expect(streamedText).toBe(once.output_text);
    await offline.close();
  });
});

describe('AI SDK', () => {
  const model = () =>
    createOpenAICompatible({
      name: 'endonym',
      baseURL: `${server.url}/v1`,
      apiKey: 'any',
      supportsStructuredOutputs: true,
    })('et-gymnasium');

  test('text, whole and streamed', async () => {
    upstream.play(whole({ role: 'assistant', content: `Enne. ${MARK}` }, { usage }));
    expect((await generateText({ model: model(), prompt: 'tere' })).text).toContain(NOTICE);
    upstream.play(streamed([...`Enne. ${MARK} Pärast.`].map((content) => ({ content }))));
    const text = await streamText({ model: model(), prompt: 'tere' }).text;
    expect(text).toContain(NOTICE);
    expect(text).toMatch(/^Enne\. [\s\S]*Pärast\.$/);
  });

  test('a tool call and structured output', async () => {
    upstream.play(whole({ role: 'assistant', content: null, tool_calls: [call] }, { usage }));
    const weather = tool({ description: 'ilm', inputSchema: jsonSchema<{ city: string }>(CITY) });
    const { toolCalls } = await generateText({ model: model(), prompt: 'ilm?', tools: { weather } });
    expect(toolCalls[0]).toMatchObject({ toolName: 'weather', input: { city: 'Tartu' } });
    upstream.play(whole({ role: 'assistant', content: `{"city":"Tartu${MARK}"}` }, { usage }));
    const { object } = await generateObject({
      model: model(),
      prompt: 'kus?',
      schema: jsonSchema<{ city: string }>(CITY),
    });
    expect(object).toEqual({ city: 'Tartu' });
  });
});

describe('LangChain', () => {
  const model = () =>
    new ChatOpenAI({
      model: 'et-gymnasium',
      apiKey: 'any',
      maxRetries: 0,
      configuration: { baseURL: `${server.url}/v1` },
    });

  test('text, whole and streamed', async () => {
    upstream.play(whole({ role: 'assistant', content: `Enne. ${MARK}` }, { usage }));
    expect((await model().invoke('tere')).text).toContain(NOTICE);
    upstream.play(
      streamed([{ role: 'assistant', content: '' }, ...[...`Enne. ${MARK}`].map((content) => ({ content }))]),
    );
    let text = '';
    for await (const chunk of await model().stream('tere')) text += chunk.text;
    expect(text).toContain(NOTICE);
  });

  test('a tool call and structured output', async () => {
    upstream.play(whole({ role: 'assistant', content: null, tool_calls: [call] }, { usage }));
    const tools = [{ type: 'function' as const, function: { name: 'weather', description: '', parameters: CITY } }];
    expect((await model().bindTools(tools).invoke('ilm?')).tool_calls?.[0]).toMatchObject({
      name: 'weather',
      args: { city: 'Tartu' },
    });
    upstream.play(whole({ role: 'assistant', content: `{"city":"Tartu${MARK}"}` }, { usage }));
    const structured = model().withStructuredOutput<{ city: string }>(CITY, { method: 'jsonSchema', name: 'city' });
    expect(await structured.invoke('kus?')).toEqual({ city: 'Tartu' });
  });
});
