import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chat } from '../formats/chat/format.ts';
import { UpstreamError } from '../formats/index.ts';
import { ManualModel } from '../testing/exchange.ts';
import type { Model } from './model.ts';
import { pooled } from './pool.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const request = { format: chat, text: null, contentType: 'application/json', body: () => '{}' };
const unreachable = new UpstreamError(502, 'upstream_unreachable', 'it broke off');
const timeout = new UpstreamError(504, 'upstream_timeout', 'it was silent');
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

function start(models: readonly Model[]) {
  const pool = pooled(models, { clock: () => Date.now(), random: () => 0.5 });
  const send = () => {
    const heard: string[] = [];
    const flow = pool.send(request, {
      head: ({ status }) => heard.push(`head ${status}`),
      data: (bytes) => heard.push(new TextDecoder().decode(bytes)),
      end: () => heard.push('end'),
      fail: ({ code }) => heard.push(code),
    });
    return { heard, flow };
  };
  return { pool, send };
}

test('what fails before its answer begins is tried on the next', async () => {
  const [one, two] = [new ManualModel(), new ManualModel()];
  const { heard } = start([one, two]).send();
  one.last.head({ status: 503 });
  one.last.bytes('not for the reader');
  await pass();
  expect(one.last.flow.log).toEqual(['abort']);
  two.last.head();
  two.last.bytes('Hæ');
  two.last.sink.end();
  expect(heard).toEqual(['head 200', 'Hæ', 'end']);
});

test('what has begun is never tried again', async () => {
  const [one, two] = [new ManualModel(), new ManualModel()];
  const { heard } = start([one, two]).send();
  one.last.head();
  one.last.sink.fail(unreachable);
  await pass(10_000);
  expect([heard, two.sent.length]).toEqual([['head 200', 'upstream_unreachable'], 0]);
});

test('after all have failed it is tried from the first, later each time; the last answer is told as it is', async () => {
  const one = new ManualModel();
  const { heard } = start([one]).send();
  one.last.head({ status: 429 });
  await pass(199);
  expect(one.sent).toHaveLength(1);
  await pass(1);
  one.last.head({ status: 429 });
  await pass(399);
  expect(one.sent).toHaveLength(2);
  await pass(1);
  one.last.head({ status: 429 });
  one.last.sink.end();
  expect([one.sent.length, heard]).toEqual([3, ['head 429', 'end']]);
});

test('an upstream says when to come back, and is not waited for longer than two seconds', async () => {
  const one = new ManualModel();
  start([one]).send();
  one.last.head({ status: 429, retryAfter: '60' });
  await pass(1_999);
  expect(one.sent).toHaveLength(1);
  await pass(1);
  expect(one.sent).toHaveLength(2);
});

test('whoever was silent for the whole time is not waited for twice', async () => {
  const one = new ManualModel();
  const { heard } = start([one]).send();
  one.last.sink.fail(timeout);
  await pass(10_000);
  expect([heard, one.sent.length]).toEqual([['upstream_timeout'], 1]);
});

test('an upstream that failed three times rests for ten seconds, and an answer ends its rest', async () => {
  const [one, two] = [new ManualModel(), new ManualModel()];
  const { send } = start([one, two]);
  for (let turn = 0; turn < 3; turn += 1) {
    send();
    one.last.sink.fail(unreachable);
    await pass();
    two.last.head();
  }
  send();
  expect([one.sent.length, two.sent.length]).toEqual([3, 4]);
  await pass(10_000);
  send();
  expect([one.sent.length, two.sent.length]).toEqual([4, 4]);
});

test('who lets go while the next try waits hears nothing more, and nobody is asked', async () => {
  const one = new ManualModel();
  const { heard, flow } = start([one]).send();
  one.last.sink.fail(unreachable);
  flow.abort();
  await pass(10_000);
  expect([heard, one.sent.length]).toEqual([[], 1]);
});

test('a reader that is slow when the next try begins slows that one', async () => {
  const [one, two] = [new ManualModel(), new ManualModel()];
  const { flow } = start([one, two]).send();
  flow.pause();
  one.last.sink.fail(unreachable);
  await pass();
  expect(two.last.flow.log).toEqual(['pause']);
});

test('a model that throws is the caller’s to hear of: making the pool’s model sends nothing', () => {
  const throwing: Model = {
    name: 't',
    routes: [],
    send: () => {
      throw new Error('the model failed');
    },
  };
  const { send } = start([throwing]);
  expect(send).toThrow('the model failed');
});
