import { expect, test } from 'vitest';
import { Budget, MemoryCounter } from './limits.ts';

function budget() {
  let now = 1_000_020;
  const clock = () => now;
  return {
    budget: new Budget(new MemoryCounter(clock), clock),
    pass: (seconds: number) => {
      now += seconds;
    },
  };
}

test('requests beyond a minute’s limit are refused until the next minute, each deployment by itself', async () => {
  const { budget: held, pass } = budget();
  const limits = { requests_per_minute: 2 };
  await held.admit('a', limits);
  await held.admit('a', limits);
  await expect(held.admit('a', limits)).rejects.toMatchObject({
    status: 429,
    code: 'rate_limit_exceeded',
    headers: { 'Retry-After': '60' },
  });
  await held.admit('b', limits);
  pass(60);
  await held.admit('a', limits);
});

test('tokens are spent by the day, and an answer that is being given may go over', async () => {
  const { budget: held, pass } = budget();
  const limits = { tokens_per_day: 10 };
  await held.spend('a', limits, 9);
  await held.admit('a', limits);
  await held.spend('a', limits, 50);
  await expect(held.admit('a', limits)).rejects.toMatchObject({ status: 429, code: 'insufficient_quota' });
  pass(86_400);
  await held.admit('a', limits);
});

test('a deployment without limits is never refused', async () => {
  const { budget: held } = budget();
  await held.spend('a', {}, 1_000_000);
  for (let turn = 0; turn < 100; turn += 1) await held.admit('a', {});
});

test('what is over is forgotten once there is much of it', () => {
  let now = 0;
  const counter = new MemoryCounter(() => now);
  for (let key = 0; key < 10_000; key += 1) counter.add(`k${key}`, 1, 60);
  now = 60;
  expect([counter.add('new', 1, 60), counter.add('k1', 1, 60)]).toEqual([1, 1]);
});
