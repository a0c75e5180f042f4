import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { behind, type RunningServer, startServer } from '../testing/server.ts';
import { type ScriptedUpstream, scriptedUpstream, streamed, whole } from '../testing/upstream.ts';

const MARK = '⟦omit:et.law.gambling-advertising⟧';
const clientOf = (server: RunningServer) => new OpenAI({ baseURL: `${server.url}/v1`, apiKey: 'any', maxRetries: 0 });
type Endonym = {
  endonym: {
    deployment: string;
    release: string;
    notices: { directive: string; certain: boolean; text: string }[];
    checks: object;
    route: object;
  };
};
const ask = (content: string) => [{ role: 'user' as const, content }];

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What the official client saw of a stream. */
async function readStream(stream: AsyncIterable<OpenAI.ChatCompletionChunk>) {
  let text = '';
  let endonym: Endonym['endonym'] | undefined;
  let finish = '';
  for await (const chunk of stream) {
    text += chunk.choices[0]?.delta.content ?? '';
    finish = chunk.choices[0]?.finish_reason ?? finish;
    endonym = (chunk as unknown as Partial<Endonym>).endonym ?? endonym;
  }
  return { text, endonym, finish };
}

describe('with the offline model', () => {
  let server: RunningServer;
  let client: OpenAI;
  beforeAll(async () => {
    server = await startServer();
    client = clientOf(server);
  });
  afterAll(() => server.close());

  test('it says where it listens and which model it found', () => {
    expect(server.told.join('\n')).toMatch(/listens on http:\/\/localhost:\d+\/[\s\S]*et-gymnasium: endonym\/offline/);
  });

  test('the official client lists the deployment and its baseline', async () => {
    const { data } = await client.models.list();
    expect(data.map(({ id }) => id)).toEqual(['et-gymnasium', 'et-gymnasium:baseline']);
    expect((await client.models.retrieve('et-gymnasium')).object).toBe('model');
  });

  test('the official client gets a whole answer, in Estonian, with its headers', async () => {
    const { data, response } = await client.chat.completions
      .create({ model: 'et-gymnasium', messages: ask('Räägi mulle fotosünteesist') })
      .withResponse();
    expect(data.choices[0]?.message.content).toContain('Mida taim fotosünteesiks väljast võtab');
    expect(response.headers.get('content-language')).toBe('et-EE');
    const { endonym } = data as unknown as Endonym;
    expect(response.headers.get('endonym-release')).toBe(endonym.release);
    expect(endonym).toMatchObject({
      deployment: 'et-gymnasium',
      notices: [],
      route: { upstream: 'endonym/offline', region: 'local' },
    });
  });

  test('a streamed answer is the whole answer', async () => {
    const request = { model: 'et-gymnasium', messages: ask('ma ei saa sellest logaritmist aru') };
    const once = await client.chat.completions.create(request);
    const { text, finish, endonym } = await readStream(
      await client.chat.completions.create({ ...request, stream: true }),
    );
    expect(text).toBe(once.choices[0]?.message.content);
    expect(finish).toBe('stop');
    expect(endonym?.deployment).toBe('et-gymnasium');
  });

  test('somebody in danger gets numbers to press, first', async () => {
    const { choices } = await client.chat.completions.create({
      model: 'et-gymnasium',
      messages: ask('ma ei taha enam elada'),
    });
    expect(choices[0]?.message.content).toContain('[116 111](tel:116111)');
    expect(choices[0]?.message.content).toContain('[112](tel:112)');
  });

  test('a question on a law’s matter brings the weaker notice in the answer', async () => {
    const { text, endonym } = await readStream(
      await client.chat.completions.create({
        model: 'et-gymnasium',
        messages: ask('Mida tähendab Georgi lint?'),
        stream: true,
      }),
    );
    expect(endonym?.notices).toMatchObject([{ directive: 'et.law.aggression-symbols', certain: false }]);
    expect(text).toContain(`> ${endonym?.notices[0]?.text}`);
  });

  test('n choices, usage and JSON mode keep OpenAI’s forms', async () => {
    const many = await client.chat.completions.create({ model: 'et-gymnasium', n: 3, messages: ask('mitoos') });
    expect(many.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    const json = await client.chat.completions.create({
      model: 'et-gymnasium',
      response_format: { type: 'json_object' },
      messages: ask('Georgi lint'),
    });
    expect(() => JSON.parse(json.choices[0]?.message.content ?? '')).not.toThrow();
    expect((json as unknown as Endonym).endonym.notices).toHaveLength(1);
    const chunks = await allOf(
      await client.chat.completions.create({
        model: 'et-gymnasium',
        stream: true,
        stream_options: { include_usage: true },
        messages: ask('mitoos'),
      }),
    );
    expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0);
  });

  test('the baseline answers without the release', async () => {
    const { data, response } = await client.chat.completions
      .create({ model: 'et-gymnasium:baseline', messages: ask('fotosüntees') })
      .withResponse();
    expect(data.choices[0]?.message.content).toContain('without a country');
    expect(response.headers.get('endonym-release')).toBeNull();
    expect((data as unknown as Endonym).endonym.release).toBeNull();
  });

  test.each([
    ['not JSON', '{', 400, { type: 'invalid_request_error', param: null }],
    ['no model', '{"messages":[{"role":"user","content":"x"}]}', 400, { param: 'model' }],
    ['no messages', '{"model":"et-gymnasium","messages":[]}', 400, { param: 'messages' }],
    [
      'a message without role',
      '{"model":"et-gymnasium","messages":[{"content":"x"}]}',
      400,
      { param: 'messages[0].role' },
    ],
    [
      'another model',
      '{"model":"gpt-9","messages":[{"role":"user","content":"x"}]}',
      404,
      { code: 'model_not_found', param: 'model' },
    ],
  ])('%s gets an error in OpenAI’s form', async (_, body, status, error) => {
    const response = await fetch(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: expect.any(String), ...error } });
  });

  test('an address that is not there gets one too', async () => {
    const response = await fetch(`${server.url}/v1/nowhere`);
    expect([response.status, await response.json()]).toMatchObject([404, { error: { code: 'unknown_url' } }]);
  });
});

describe('with a scripted upstream', () => {
  let upstream: ScriptedUpstream;
  let server: RunningServer;
  let client: OpenAI;
  beforeAll(async () => {
    upstream = await scriptedUpstream();
    server = await startServer(behind(upstream));
    client = clientOf(server);
  });
  afterAll(async () => {
    await server.close();
    await upstream.close();
  });

  test('layers stand above the caller’s own system prompt; tools and schema pass untouched', async () => {
    upstream.play(whole({ role: 'assistant', content: 'Tere!' }));
    const tools = [
      {
        type: 'function' as const,
        function: { name: 'f', description: '⟦x⟧', parameters: { type: 'object', properties: {} } },
      },
    ];
    await client.chat.completions.create({
      model: 'et-gymnasium',
      tools,
      temperature: 0.3,
      messages: [{ role: 'system', content: 'Be brief.' }, ...ask('fotosüntees')],
    });
    const { body, headers, path } = upstream.seen.at(-1) ?? {
      body: {} as Record<string, unknown>,
      headers: {},
      path: '',
    };
    const messages = body.messages as { role: string; content: string }[];
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe('Bearer secret-key');
    expect(body).toMatchObject({ model: 'gpt-x', tools, temperature: 0.3 });
    expect(messages[0]?.content).toContain('## Seadus');
    expect(messages[0]?.content).toContain('alla 18-aastane');
    expect(messages[1]).toEqual({ role: 'system', content: 'Be brief.' });
    expect(messages.at(-1)?.content).toContain('Bioloogia › Organismid');
  });

  test('a whole answer’s mark is its notice, in text, field and header', async () => {
    upstream.play(
      whole(
        { role: 'assistant', content: `Enne ${MARK} pärast` },
        { usage: { total_tokens: 3 }, system_fingerprint: 'fp' },
      ),
    );
    const { data, response } = await client.chat.completions
      .create({ model: 'et-gymnasium', messages: ask('x') })
      .withResponse();
    expect(data.choices[0]?.message.content).toMatch(
      /^Enne \n\n> Siit on seaduse tõttu välja jäetud: hasartmängu reklaam \(\[Reklaamiseadus § 21\]\([^)]+\)\)\. \[Selgitus\]\(http:[^)]+\)\n\npärast$/,
    );
    expect(data).toMatchObject({
      usage: { total_tokens: 3 },
      system_fingerprint: 'fp',
      endonym: { route: { upstream: 'main', region: 'eu' } },
    });
    expect(response.headers.get('endonym-notices')).toBe('omitted;directive="et.law.gambling-advertising";certain=?1');
  });

  test.each([1, 2, 3, 5, 64, 100_000])(
    'a stream cut every %d bytes gives the same text, and no piece of a mark',
    async (step) => {
      const pieces = [...`Õpi: ${MARK} ja ⟦add:et.law.medicine-warning⟧Loe infolehte⟦/add⟧ lõpp`];
      upstream.play(
        streamed(
          pieces.map((content) => ({ content })),
          { step },
        ),
      );
      const { text, endonym } = await readStream(
        await client.chat.completions.create({ model: 'et-gymnasium', stream: true, messages: ask('x') }),
      );
      expect(text).not.toMatch(/[⟦⟧]|omit:|add:/);
      expect(text).toMatch(/^Õpi: \n\n> Siit on [^\n]+\n\nja \n\n> Seaduse nõudel [^\n]+\n>\n> Loe infolehte\n\nlõpp$/);
      expect(endonym?.notices).toHaveLength(2);
    },
  );

  test('a tool call carries its notice in the field, and no mark in its arguments', async () => {
    const call = { index: 0, id: 't', type: 'function', function: { name: 'f', arguments: '' } };
    const pieces = ['{"ad":"', ...MARK, '"}'].map((text) => ({
      tool_calls: [{ index: 0, function: { arguments: text } }],
    }));
    upstream.play(
      streamed([{ role: 'assistant', content: null, tool_calls: [call] }, ...pieces], { finish: 'tool_calls' }),
    );
    const runner = client.chat.completions.stream({ model: 'et-gymnasium', messages: ask('kasiino reklaam') });
    const { choices } = await runner.finalChatCompletion();
    const made = choices[0]?.message.tool_calls?.[0];
    expect(made?.type === 'function' && made.function.arguments).toBe('{"ad":""}');
    expect(choices[0]?.message.content ?? '').toBe('');
  });

  test('an upstream that breaks in the middle: what was promised is closed with its notice, then an error', async () => {
    upstream.play(
      streamed([{ content: `Algus ${MARK}` }, { content: ' ja ⟦omit:et.law.gam' }], {
        after: (response) => void setTimeout(() => response.destroy(), 30),
      }),
    );
    const response = await fetch(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'et-gymnasium', stream: true, messages: ask('x') }),
    });
    const events = (await response.text())
      .split('\n\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line.replace(/^data: /, '')));
    expect(events.at(-1)).toMatchObject({ error: { code: 'upstream_unreachable' } });
    const text = events.map((event) => event.choices?.[0]?.delta?.content ?? '').join('');
    expect(text.match(/Siit on seaduse tõttu/g)).toHaveLength(2);
    expect(text).not.toContain('⟦');
    expect(events.at(-2).endonym.notices).toHaveLength(2);
  });

  test('an upstream’s own error goes to the client as it came', async () => {
    upstream.play(
      (response) =>
        void response
          .writeHead(429, { 'content-type': 'application/json' })
          .end('{"error":{"message":"slow down","type":"rate_limit","param":null,"code":"rate_limit_exceeded"}}'),
    );
    await expect(client.chat.completions.create({ model: 'et-gymnasium', messages: ask('x') })).rejects.toMatchObject({
      status: 429,
      code: 'rate_limit_exceeded',
    });
  });

  test('silence becomes a time-out, an answer that is no JSON a bad gateway, and the next request is served', async () => {
    upstream.play(() => undefined);
    await expect(client.chat.completions.create({ model: 'et-gymnasium', messages: ask('x') })).rejects.toMatchObject({
      status: 504,
      code: 'upstream_timeout',
    });
    upstream.play((response) => void response.end('<html>'));
    await expect(client.chat.completions.create({ model: 'et-gymnasium', messages: ask('x') })).rejects.toMatchObject({
      status: 502,
      code: 'upstream_broken',
    });
    upstream.play(whole({ role: 'assistant', content: 'Tere!' }));
    expect(
      (await client.chat.completions.create({ model: 'et-gymnasium', messages: ask('x') })).choices[0]?.message.content,
    ).toBe('Tere!');
  });

  test('a stream that has ended leaves no timer that would keep it', async () => {
    const chunk = { id: 'c', choices: [{ index: 0, delta: { content: 'Tere!' }, finish_reason: 'stop' }] };
    const text = `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`;
    upstream.play((response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(text));
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const stream = await client.chat.completions.create({ model: 'et-gymnasium', stream: true, messages: ask('x') });
    expect((await readStream(stream)).text).toContain('Tere!');
    expect(timers.mock.calls.filter(([, wait]) => wait === 2_000)).toEqual([]);
    timers.mockRestore();
  });

  test('when the client goes away the upstream is let go', async () => {
    const closed = new Promise<void>((resolve) => {
      upstream.play(async (response) => {
        response.once('close', resolve);
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"id":"c","choices":[{"index":0,"delta":{"content":"Tere "}}]}\n\n');
      });
    });
    const stream = await client.chat.completions.create({ model: 'et-gymnasium', stream: true, messages: ask('x') });
    for await (const _ of stream) break;
    await closed;
  });
});
