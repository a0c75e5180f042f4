import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../testing/port.ts';
import { type Overrides, type Pair, type RunningServer, startPair } from '../testing/server.ts';
import { scriptedUpstream, streamed, whole } from '../testing/upstream.ts';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function start(overrides: Overrides = {}, environment: Record<string, string> = {}): Promise<Pair> {
  const pair = await startPair(overrides, environment);
  pair.upstream.play(whole({ role: 'assistant', content: 'Tere!' }));
  open.push(pair);
  return pair;
}

const ask = (
  { url }: RunningServer,
  body: object = {},
  headers: Record<string, string> = {},
  path = '/chat/completions',
) =>
  fetch(`${url}/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'et-gymnasium', messages: [{ role: 'user', content: 'tere' }], ...body }),
  });
const codeOf = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code;
const contentOf = async (response: Response) =>
  ((await response.json()) as { choices: { message: { content: string } }[] }).choices[0]?.message.content;

/** Estonia's pack, where a law's directive also names words that the gateway takes out. */
function packThatRedacts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-pack-'));
  cpSync('packs/et-EE', folder, { recursive: true });
  const law = readFileSync(join(folder, 'law.yaml'), 'utf8');
  const redact = '    redact: { phrases: { et: [kuldne kasiino, kuldsesse kasiinosse] } }\n';
  writeFileSync(
    join(folder, 'law.yaml'),
    law.replace('    touches: [be_creative]\n', `    touches: [be_creative]\n${redact}`),
  );
  open.push({ close: async () => rmSync(folder, { recursive: true }) });
  return folder;
}

/** Estonia's pack, with numbers of people and accounts masked. */
function packThatMasks(): string {
  const folder = mkdtempSync(join(tmpdir(), 'endonym-pack-'));
  cpSync('packs/et-EE', folder, { recursive: true });
  appendFileSync(join(folder, 'pack.yaml'), 'mask: [national_id, bank_account]\n');
  open.push({ close: async () => rmSync(folder, { recursive: true }) });
  return folder;
}

describe('upstreams', () => {
  test('a failing upstream is tried again, and the next one answers', async () => {
    const spare = await scriptedUpstream();
    spare.play(whole({ role: 'assistant', content: 'Varu.' }));
    open.push(spare);
    const { upstream, server } = await start({
      upstreams: { spare: { base_url: spare.baseUrl, region: 'eu' } },
      deployments: [{ upstream: ['main', 'spare'] }],
    });
    upstream.play((response) => void response.writeHead(503).end('{}'));
    const response = await ask(server);
    expect(((await response.clone().json()) as { endonym: { route: object } }).endonym.route).toEqual({
      upstream: 'spare',
      region: 'eu',
    });
    expect(await contentOf(response)).toBe('Varu.');
  });

  test('a deployment pinned to a region never sends elsewhere', async () => {
    const { upstream, server } = await start({ deployments: [{ region: 'ee' }] });
    const response = await ask(server);
    expect([response.status, await codeOf(response)]).toEqual([503, 'upstream_region']);
    expect(upstream.seen).toEqual([]);
  });

  test('an upstream that is killed and comes back: the next request is served', async () => {
    const { upstream, server } = await start();
    await ask(server);
    const port = Number(new URL(upstream.baseUrl).port);
    await upstream.close();
    const dead = await ask(server);
    expect([dead.status, await codeOf(dead)]).toEqual([502, 'upstream_unreachable']);
    const again = await scriptedUpstream(port);
    again.play(whole({ role: 'assistant', content: 'Tagasi.' }));
    open.push(again);
    expect(await contentOf(await ask(server))).toBe('Tagasi.');
  });

  test('a client that is killed at any point lets the upstream go, and the next request is served', async () => {
    const { upstream, server } = await start();
    const { port } = new URL(server.url);
    const body = JSON.stringify({ model: 'et-gymnasium', stream: true, messages: [{ role: 'user', content: 'x' }] });
    const request = `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    for (const share of [0.1, 0.5, 0.99, 1]) {
      upstream.play(
        streamed(
          Array.from({ length: 50 }, () => ({ content: 'Tere, maailm! ' })),
          { step: 50 },
        ),
      );
      const socket = connect(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(request.slice(0, Math.floor(request.length * share)));
      await new Promise((resolve) => setTimeout(resolve, 20));
      socket.resetAndDestroy();
    }
    upstream.play(whole({ role: 'assistant', content: 'Tere!' }));
    expect(await contentOf(await ask(server))).toBe('Tere!');
    await expect
      .poll(
        async () => /endonym_open_answers[^\n]* (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1],
      )
      .toBe('0');
  });
});

describe('language', () => {
  const ENGLISH =
    'Photosynthesis is the process by which green plants turn light into chemical energy that they can use.';
  const ESTONIAN =
    'Fotosüntees on protsess, mille käigus rohelised taimed muudavad valguse keemiliseks energiaks, mida nad kasutavad.';

  test.each([true, false])(
    'an answer in another language is asked for again before the reader sees it (stream: %s)',
    async (stream) => {
      const { upstream, server } = await start();
      let asked = 0;
      upstream.play((response) => {
        asked += 1;
        const content = asked === 1 ? ENGLISH : ESTONIAN;
        if (stream) void streamed(content.split(/(?<= )/).map((each) => ({ content: each })))(response);
        else whole({ role: 'assistant', content })(response);
      });
      const text = await (await ask(server, { stream })).text();
      expect(asked).toBe(2);
      expect(text).not.toContain('Photo');
      expect(text).toContain('"language":{"expected":"et","found":"en","retried":true}');
      const [, { body } = { body: {} }] = upstream.seen;
      const { messages } = body as { messages: { content: string }[] };
      expect(messages.at(-1)?.content).toContain('Vasta eesti keeles.');
    },
  );

  test('a foreign-language class may be answered in its language', async () => {
    const { upstream, server } = await start();
    upstream.play(whole({ role: 'assistant', content: ENGLISH }));
    const response = await ask(server, { messages: [{ role: 'user', content: 'Kirjuta see lõik inglise keeles.' }] });
    expect(await contentOf(response)).toBe(ENGLISH);
    expect(upstream.seen).toHaveLength(1);
  });
});

describe('what the gateway takes out by itself', () => {
  test.each([1, 3, 1000])(
    'an isikukood is masked across pieces of %d bytes, and a number that is none stays',
    async (step) => {
      const { upstream, server } = await start({ deployments: [{ pack: packThatMasks() }] });
      const content = 'Isikukood 37605030299, mitte 37605030290.';
      upstream.play(
        streamed(
          [...content].map((each) => ({ content: each })),
          { step },
        ),
      );
      const text = (await (await ask(server, { stream: true })).text()).matchAll(/"content":"([^"]*)"/g);
      expect([...text].map(([, piece]) => piece).join('')).toContain('Isikukood •••, mitte 37605030290.');
    },
  );

  test.each([1, 5, 1000])(
    'what law forbids is taken out over pieces of %d letters, with its notice',
    async (length) => {
      const { upstream, server } = await start({ deployments: [{ pack: packThatRedacts() }] });
      const content = 'Tule Kuldsesse Kasiinosse, kus kasiino ootab sind. Õpime edasi fotosünteesi ja taimede kohta.';
      const pieces = content.match(new RegExp(`[\\s\\S]{1,${length}}`, 'g')) ?? [];
      upstream.play(streamed(pieces.map((each) => ({ content: each }))));
      const raw = await (await ask(server, { stream: true })).text();
      const text = [...raw.matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
        .map(([, piece]) => JSON.parse(piece ?? ''))
        .join('');
      expect(text).not.toMatch(/kuld/i);
      expect(text).toMatch(/^Tule •••, kus kasiino ootab/);
      expect(text).toContain('Siit on seaduse tõttu välja jäetud: hasartmängu reklaam');
      expect(raw).toContain('"directive":"et.law.gambling-advertising","certain":true');
    },
  );
});

describe('keys, budgets, sizes', () => {
  test('a deployment with keys opens for them alone', async () => {
    const hash = createHash('sha256').update('right').digest('hex');
    const { server } = await start({ deployments: [{ keys: [`sha256:${hash}`] }] });
    expect((await ask(server)).status).toBe(401);
    expect((await ask(server, {}, { authorization: 'Bearer wrong' })).status).toBe(401);
    expect((await ask(server, {}, { authorization: 'Bearer right' })).status).toBe(200);
  });

  test('requests beyond the minute’s limit are told when to come back', async () => {
    const { server } = await start({ deployments: [{ limits: { requests_per_minute: 2 } }] });
    expect([(await ask(server)).status, (await ask(server)).status]).toEqual([200, 200]);
    const refused = await ask(server);
    expect([refused.status, refused.headers.get('retry-after'), await codeOf(refused)]).toEqual([
      429,
      '60',
      'rate_limit_exceeded',
    ]);
  });

  test('tokens that the upstream counted are spent', async () => {
    const { upstream, server } = await start({ deployments: [{ limits: { tokens_per_day: 10 } }] });
    upstream.play(
      whole(
        { role: 'assistant', content: 'Tere!' },
        { usage: { prompt_tokens: 6, completion_tokens: 6, total_tokens: 12 } },
      ),
    );
    expect((await ask(server)).status).toBe(200);
    expect(await codeOf(await ask(server))).toBe('insufficient_quota');
  });

  test('a request that is too large is refused before it is read to its end', async () => {
    const { server } = await start({ largest_request: 1000 });
    const response = await ask(server, { messages: [{ role: 'user', content: 'x'.repeat(5000) }] });
    expect([response.status, await codeOf(response)]).toEqual([413, 'request_too_large']);
  });

  test('the same Idempotency-Key gets one answer, and another request under it none', async () => {
    const { upstream, server } = await start();
    const headers = { 'idempotency-key': 'k1' };
    const first = await (await ask(server, {}, headers)).text();
    expect(await (await ask(server, {}, headers)).text()).toBe(first);
    expect(upstream.seen).toHaveLength(1);
    expect((await ask(server, { temperature: 1 }, headers)).status).toBe(422);
  });

  test('budgets are shared by Redis, and hold without it while it is away', async () => {
    const port = await freePort();
    const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
      stdio: 'ignore',
    });
    const missing = await Promise.race([
      once(redis, 'error').then(() => true),
      new Promise((resolve) => setTimeout(() => resolve(false), 500)),
    ]);
    if (missing) return console.warn('skipping the test on Redis: there is no redis-server');
    open.push({ close: async () => void redis.kill('SIGKILL') });
    const limited = () =>
      start({ deployments: [{ limits: { requests_per_minute: 3 } }] }, { REDIS_URL: `redis://127.0.0.1:${port}` });
    const [one, two] = [await limited(), await limited()];
    await new Promise((resolve) => setTimeout(resolve, 300));
    const statuses = [];
    for (const { server } of [one, two, one, two]) statuses.push((await ask(server)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    redis.kill('SIGKILL');
    await once(redis, 'exit');
    expect((await ask(two.server)).status).toBe(200);
    await expect.poll(() => two.server.told.join('\n'), { timeout: 5000 }).toContain('Redis is away');
  });
});

describe('operating', () => {
  test('health, readiness and counts', async () => {
    const { upstream, server } = await start();
    upstream.play(
      whole(
        { role: 'assistant', content: '⟦omit:et.law.gambling-advertising⟧' },
        { usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 } },
      ),
    );
    await ask(server, { messages: [{ role: 'user', content: 'SALAJANE' }] });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/gen_ai_server_request_duration_count\{[^}]*endonym_deployment="et-gymnasium"/);
    expect(metrics).toMatch(/endonym_notices_total\{[^}]*directive="et.law.gambling-advertising"/);
    expect(metrics).toContain('gen_ai_client_token_usage');
    expect(metrics).not.toContain('SALAJANE');
  });

  test('an idle connection outlives the one that a proxy in front keeps', async () => {
    const { server } = await start();
    const { headers } = await fetch(`${server.url}/healthz`);
    expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60);
  });

  test('a changed configuration holds from the next request on; a stream that runs goes on, and a faulty file changes nothing', async () => {
    const { upstream, server } = await start();
    let finish = () => {};
    upstream.play(async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        `data: {"id":"c","choices":[{"index":0,"delta":{"content":"${'Pikk eestikeelne lause, mis kestab. '.repeat(8)}"}}]}\n\n`,
      );
      finish = () =>
        void response.end(
          'data: {"id":"c","choices":[{"index":0,"delta":{"content":"Lõpp."},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
        );
    });
    const running = await ask(server, { stream: true });
    await server.reload({ deployments: [{ limits: { requests_per_minute: 1 } }] });
    finish();
    expect(await running.text()).toContain('Lõpp.');
    upstream.play(whole({ role: 'assistant', content: 'Tere!' }));
    expect([(await ask(server)).status, (await ask(server)).status]).toEqual([200, 429]);
    await server.reload({ deployments: [{ pack: 'packs/nowhere' }] });
    expect(server.told.at(-1)).toContain('stays as it was');
    expect((await ask(server)).status).toBe(429);
  });

  test('lines of the log tell what was, and no word of it', async () => {
    const { server } = await start({ log: 'json' });
    await ask(server, { messages: [{ role: 'user', content: 'SALAJANE' }] });
    const line = JSON.parse(server.told.find((each) => each.startsWith('{')) ?? '{}');
    expect(line).toMatchObject({
      deployment: 'et-gymnasium',
      operation: 'chat',
      status: 200,
      upstream: 'main',
      region: 'eu',
    });
    expect(server.told.join('\n')).not.toContain('SALAJANE');
  });
});

describe('other endpoints', () => {
  test('embeddings and moderations pass through', async () => {
    const { upstream, server } = await start();
    upstream.play(
      (response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"list","data":[]}'),
    );
    expect(await (await ask(server, { input: 'x', messages: undefined }, {}, '/embeddings')).json()).toEqual({
      object: 'list',
      data: [],
    });
    expect(upstream.seen[0]).toMatchObject({
      path: '/v1/embeddings',
      body: { model: 'text-embedding-3-small', input: 'x' },
    });
    await ask(server, { input: 'x', messages: undefined }, {}, '/moderations');
    expect(upstream.seen[1]).toMatchObject({ path: '/v1/moderations', body: { model: 'omni-moderation-latest' } });
  });

  test('speech gets the pack’s voice and pronunciation', async () => {
    const { upstream, server } = await start();
    upstream.play(
      (response) => void response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(Buffer.from([1, 2, 3])),
    );
    const response = await ask(server, { input: 'Tere!', messages: undefined }, {}, '/audio/speech');
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
    expect(upstream.seen[0]?.body).toMatchObject({
      voice: 'alloy',
      instructions: expect.stringContaining('eesti keelt'),
    });
  });

  test('transcription is told the language and the pack’s words', async () => {
    const { upstream, server } = await start();
    upstream.play(
      (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"text":"Tere"}'),
    );
    const form = new FormData();
    form.set('model', 'et-gymnasium');
    form.set('file', new Blob([new Uint8Array([1, 2])]), 'a.wav');
    const response = await fetch(`${server.url}/v1/audio/transcriptions`, { method: 'POST', body: form });
    expect(await response.json()).toEqual({ text: 'Tere' });
    const sent = upstream.seen[0]?.text ?? '';
    expect(sent).toMatch(/name="language"\r\n\r\net\r\n/);
    expect(sent).toMatch(/name="prompt"\r\n\r\n[^\r]*fotosüntees/);
    expect(sent).toMatch(/name="model"\r\n\r\ngpt-4o-transcribe/);
  });
});
