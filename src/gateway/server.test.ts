import { beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../formats/index.ts';
import type { Model } from '../models/index.ts';
import { chunk, ManualModel, ManualResponse, manualRequest, smallCompiled } from '../testing/exchange.ts';
import type { Deployment } from './deployment.ts';
import { MemoryCounter } from './limits.ts';
import { Gateway } from './server.ts';
import type { Finished } from './telemetry.ts';

let compiled: Awaited<ReturnType<typeof smallCompiled>>;
beforeAll(async () => {
  compiled = await smallCompiled();
});

function gatewayOf(model: Model, more: Partial<Deployment> = {}) {
  let open = 0;
  const finished: Finished[] = [];
  const reported: unknown[] = [];
  const deployment = {
    compiled,
    surface: 'organization',
    audience: { under_18: false },
    model,
    baseline: null,
    ...more,
  } as const;
  const gateway = new Gateway({
    deployments: [{ ...deployment, name: 'd' as Deployment['name'] }],
    runtime: {
      today: () => '2026-11-24',
      now: () => 0,
      clock: () => 0,
      report: (error) => reported.push(error),
      identify: null,
    },
    counter: new MemoryCounter(() => 0),
    telemetry: {
      open: (change) => {
        open += change;
      },
      finished: (request) => finished.push(request),
      prometheus: async () => '',
    },
  });
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = new ManualResponse();
    gateway.handle(manualRequest(path, JSON.stringify(body), headers), response.asServerResponse);
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return response;
  };
  return { post, finished, reported, open: () => open };
}

const BODIES: Readonly<Record<string, object>> = {
  '/chat/completions': { messages: [{ role: 'user', content: 'x' }] },
  '/responses': { input: 'x' },
  '/audio/speech': { input: 'x' },
};

describe('what a request takes is given back', () => {
  const throwing: Model = {
    name: 'throwing',
    routes: [],
    send: () => {
      throw new Error('the model failed');
    },
  };

  test.each(['/chat/completions', '/responses', '/embeddings', '/audio/speech'])(
    'where the model throws, on %s: twice, and under the same key',
    async (path) => {
      const { post, finished, reported, open } = gatewayOf(throwing);
      for (let turn = 0; turn < 2; turn += 1) {
        const response = await post(`/v1${path}`, { model: 'd', ...BODIES[path] }, { 'idempotency-key': 'k' });
        expect([response.status, JSON.parse(response.text).error.code]).toEqual([500, 'internal_error']);
      }
      expect([open(), finished.length, reported.length]).toEqual([0, 2, 2]);
    },
  );

  test('where the request cannot be made', async () => {
    const models = {
      get embeddings(): string {
        throw new Error('no such name');
      },
    };
    const { post, open } = gatewayOf(new ManualModel(), { models });
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await post('/v1/embeddings', { model: 'd', input: 'x' }, { 'idempotency-key': 'k' });
      expect(response.status).toBe(500);
    }
    expect(open()).toBe(0);
  });

  test('where the client goes away', async () => {
    const { post, finished, open } = gatewayOf(new ManualModel());
    const response = await post('/v1/chat/completions', { model: 'd', ...BODIES['/chat/completions'] });
    expect(open()).toBe(1);
    response.destroy();
    await new Promise((resolve) => setImmediate(resolve));
    expect([open(), finished[0]?.status]).toEqual([0, 499]);
  });
});

test('the same key twice gets one answer', async () => {
  const model = new ManualModel();
  const { post } = gatewayOf(model);
  const body = { model: 'd', stream: true, ...BODIES['/chat/completions'] };
  const key = { 'idempotency-key': 'k' };
  const first = await post('/v1/chat/completions', body, key);
  expect((await post('/v1/chat/completions', body, key)).status).toBe(409);
  model.last.head();
  model.last.bytes(`${chunk({ content: 'Hæ' })}data: [DONE]\n\n`);
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(first.text).toContain('Hæ');
  expect((await post('/v1/chat/completions', body, key)).text).toBe(first.text);
  expect(model.sent).toHaveLength(1);
});

test('every format has its route, and takes nothing but a POST', async () => {
  const { post } = gatewayOf(new ManualModel());
  for (const { path } of FORMATS) {
    const response = await post(`/v1${path}`, {}, { 'content-type': 'application/json' });
    expect([path, response.status]).toEqual([path, 400]);
  }
  expect((await post('/v1/nowhere', {})).status).toBe(404);
});
