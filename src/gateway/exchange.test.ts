import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chat } from '../formats/chat/format.ts';
import { type TextRequest, UpstreamError } from '../formats/index.ts';
import type { Identify, View } from '../localize/index.ts';
import { CUE, chunk, MARK, ManualModel, ManualResponse, smallCompiled, smallView } from '../testing/exchange.ts';
import { runExchange } from './exchange.ts';
import { Reply } from './http/reply.ts';
import type { ExchangeOutcome } from './telemetry.ts';

let view: View;
let compiled: Awaited<ReturnType<typeof smallCompiled>>;
beforeAll(async () => {
  [view, compiled] = await Promise.all([smallView(), smallCompiled()]);
});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const requestOf = (body: object): TextRequest => {
  const request = chat.parse(JSON.stringify({ model: 'd', messages: [{ role: 'user', content: 'Hæ' }], ...body }), '');
  if (request instanceof Promise || request.kind !== 'text') throw new Error('a chat request is a text');
  return request;
};

const icelandic: Identify = (text) => (/[þæð]/.test(text) ? 'is' : 'en');
const OWN = 'Það er gaman að sjá þig hér í dag og alla aðra daga líka. ';
const OTHER = 'It is good to see you here today and on all other days too. ';

function start({ stream = true, content = 'Hæ', identify = null as Identify | null } = {}) {
  const model = new ManualModel();
  const response = new ManualResponse();
  const reported: unknown[] = [];
  const runtime = {
    today: () => '2026-11-24',
    now: () => 0,
    clock: () => Date.now(),
    report: (error: unknown) => reported.push(error),
    identify,
  } as const;
  const deployment = {
    name: 'd',
    compiled,
    surface: 'organization',
    audience: { under_18: false },
    model,
    baseline: null,
  } as const;
  const request = requestOf({ stream, messages: [{ role: 'user', content }] });
  const reply = new Reply(response.asServerResponse);
  let outcome: ExchangeOutcome | undefined;
  const over = runExchange({ id: 'd', deployment: deployment as never, model, view }, request, reply, runtime);
  void over.then((told) => {
    outcome = told;
  });
  return { model, response, reported, outcome: () => outcome };
}

/** Lets everything happen that is due within so many milliseconds. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

describe('a stream', () => {
  test('goes to the client as it comes, and ends with what the answer says of itself', async () => {
    const { model, response, outcome } = start();
    model.last.head();
    model.last.bytes(chunk({ role: 'assistant', content: 'Hæ' }));
    await pass();
    expect(response.text).toBe(chunk({ role: 'assistant', content: 'Hæ' }));
    model.last.bytes(`${chunk({}, 'stop')}data: [DONE]\n\n`);
    await pass(2);
    expect(response.text).toMatch(/"endonym":\{"deployment":"d"[\s\S]*\n\ndata: \[DONE\]\n\n$/);
    expect(outcome()).toMatchObject({ status: 200, error: null, route: { upstream: 'manual', region: 'eu' } });
  });

  test('that breaks off after its first words is closed with the notice it owes, and with the error', async () => {
    const { model, response, outcome } = start({ content: CUE });
    model.last.head();
    model.last.says('Hæ og ');
    await pass();
    model.last.sink.fail(new UpstreamError(502, 'upstream_unreachable', 'it broke off'));
    expect(response.text).toMatch(/> [^"]*tóbak[\s\S]*"code":"upstream_unreachable"/);
    expect(response.text).not.toContain('[DONE]');
    expect(response.writableEnded).toBe(true);
    await pass();
    expect(outcome()).toMatchObject({ status: 502, error: 'upstream_unreachable', notices: [{}] });
  });

  test('that is no JSON ends as far as it came, and the upstream is let go', async () => {
    const { model, response } = start();
    model.last.head();
    model.last.bytes(`${chunk({ content: `Hæ ${MARK}` })}data: {"id"\n\n`);
    await pass();
    expect(response.text).toContain('"code":"upstream_broken"');
    expect(response.text).toMatch(/> [^"]*tóbak/);
    expect(model.last.flow.log).toEqual(['abort']);
  });

  test('waits for a slow reader', async () => {
    const { model, response } = start();
    response.ready = false;
    model.last.head();
    model.last.says('Hæ');
    await pass();
    expect(model.last.flow.log).toEqual(['pause']);
    response.emit('drain');
    expect(model.last.flow.log).toEqual(['pause', 'resume']);
  });

  test.each([true, false])(
    'is over by its own word; the upstream has two seconds to end (it does: %s)',
    async (ends) => {
      const { model, response, outcome } = start();
      model.last.head();
      model.last.bytes(`${chunk({ content: 'Hæ' })}data: [DONE]\n\n`);
      await pass();
      expect([response.writableEnded, outcome()?.status]).toEqual([true, 200]);
      if (ends) model.last.sink.end();
      await pass(3_000);
      expect(model.last.flow.log).toEqual(ends ? [] : ['abort']);
    },
  );
});

describe('an answer that breaks off before anything left', () => {
  const broken = new UpstreamError(502, 'upstream_unreachable', 'it broke off');

  test('is asked for once more', async () => {
    const { model, response } = start();
    model.last.head();
    model.last.sink.fail(broken);
    expect(model.sent).toHaveLength(2);
    model.last.head();
    model.last.bytes(`${chunk({ content: 'Hæ' })}data: [DONE]\n\n`);
    await pass();
    expect(response.text).toContain('Hæ');
  });

  test('and no third time', async () => {
    const { model, response, outcome } = start();
    for (let turn = 0; turn < 2; turn += 1) {
      model.last.head();
      model.last.sink.fail(broken);
    }
    await pass();
    expect(model.sent).toHaveLength(2);
    expect([response.status, JSON.parse(response.text).error.code]).toEqual([502, 'upstream_unreachable']);
    expect(outcome()?.status).toBe(502);
  });

  test('an upstream that ends without an answer is told as broken', async () => {
    const { model, response } = start();
    model.last.sink.end();
    expect([response.status, JSON.parse(response.text).error.code]).toEqual([502, 'upstream_broken']);
  });
});

describe('an answer in another language', () => {
  test('is asked for again before the reader sees a word of it', async () => {
    const { model, response } = start({ identify: icelandic });
    model.last.head();
    model.last.says(OTHER, OTHER);
    await pass();
    expect([model.sent.length, model.sent[0]?.flow.log, response.text]).toEqual([2, ['abort'], '']);
    model.last.head();
    model.last.bytes(`${chunk({ content: OWN })}${chunk({}, 'stop')}data: [DONE]\n\n`);
    await pass();
    expect(response.text).not.toContain('It is');
    expect(response.text).toContain('"language":{"expected":"is","found":"en","retried":true}');
  });

  test('a second time goes to the reader, and says so', async () => {
    const { model, response } = start({ identify: icelandic });
    for (let turn = 0; turn < 2; turn += 1) {
      model.last.head();
      model.last.bytes(`${chunk({ content: OTHER + OTHER })}${chunk({}, 'stop')}data: [DONE]\n\n`);
      await pass();
    }
    expect(model.sent).toHaveLength(2);
    expect(response.text).toContain('"found":"en","retried":true');
  });

  test('in one piece is asked for again too', async () => {
    const { model, response } = start({ identify: icelandic, stream: false });
    const answer = (content: string) => {
      model.last.head({ contentType: 'application/json' });
      model.last.bytes(JSON.stringify({ id: 'c', choices: [{ index: 0, message: { role: 'assistant', content } }] }));
      model.last.sink.end();
    };
    answer(OTHER);
    expect([model.sent.length, response.text]).toEqual([2, '']);
    answer(OWN);
    expect(JSON.parse(response.text).choices[0].message.content).toBe(OWN);
  });
});

describe('a stream whose language is not known', () => {
  const SHORT = 'Hæ ';

  test('is held for a second, and no longer', async () => {
    const { model, response } = start({ identify: icelandic });
    model.last.head();
    model.last.says(SHORT);
    await pass(999);
    expect(response.text).toBe('');
    await pass(1);
    expect(response.text).toContain(SHORT);
  });

  test('is held for what is left of the second where the model was asked again meanwhile', async () => {
    const { model, response } = start({ identify: icelandic });
    model.last.head();
    model.last.says(SHORT);
    await pass(600);
    model.last.sink.fail(new UpstreamError(502, 'upstream_unreachable', 'it broke off'));
    model.last.head();
    model.last.says(SHORT);
    await pass(399);
    expect([model.sent.length, response.text]).toEqual([2, '']);
    await pass(1);
    expect(response.text).toContain(SHORT);
  });
});

test('a client that goes away lets the upstream go, and the exchange is over', async () => {
  const { model, response, outcome } = start();
  model.last.head();
  model.last.says('Hæ');
  await pass();
  response.destroy();
  await pass(5_000);
  expect(model.last.flow.log).toEqual(['abort']);
  expect(outcome()).toMatchObject({ status: 499, error: 'client_gone' });
  const before = response.text;
  model.last.says('meira');
  model.last.sink.end();
  await pass(10);
  expect(response.text).toBe(before);
});

test('an upstream’s own refusal goes to the client with its status and its word on when to come back', async () => {
  const { model, response } = start({ stream: false });
  model.last.head({ status: 429, contentType: 'application/json', retryAfter: '7' });
  model.last.bytes(`{"error":{"message":"slow ${MARK} down"}}`);
  model.last.sink.end();
  expect([response.status, response.headers['Retry-After']]).toEqual([429, '7']);
  expect(JSON.parse(response.text)).toEqual({ error: { message: 'slow  down' } });
});
