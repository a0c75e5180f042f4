import { expect, test } from 'vitest';
import type { NoticeCount } from '../../store/index.ts';
import type { Finished, Telemetry } from '../telemetry.ts';
import { NoticeCounter } from './notice-counter.ts';

function counterOver(add: (counts: readonly NoticeCount[]) => Promise<void>) {
  const told: string[] = [];
  const counter = new NoticeCounter(
    { add, of: async () => [] },
    { today: () => '2026-11-24', tell: (text) => told.push(text) },
  );
  const nothing: Telemetry = { finished: () => undefined, open: () => undefined, prometheus: async () => '' };
  const { finished } = counter.counting(nothing);
  const answered = (...directives: (string | null)[]) =>
    finished({
      deployment: 'd',
      notices: directives.map((directive) => ({ kind: 'omitted', directive, certain: true })),
    } as unknown as Finished);
  return { counter, answered, told };
}

test('notices of one directive in one month are one number', async () => {
  const written: (readonly NoticeCount[])[] = [];
  const { counter, answered } = counterOver(async (counts) => void written.push(counts));
  answered('a', 'a', null);
  answered('a');
  await counter.flush();
  await counter.of('d');
  const common = { deployment: 'd', month: '2026-11', kind: 'omitted' };
  expect(written).toEqual([
    [
      { ...common, directive: 'a', count: 3 },
      { ...common, directive: null, count: 1 },
    ],
    [],
  ]);
});

test('what cannot be written is told, waits, and is written once with what came meanwhile', async () => {
  let broken = true;
  const sums: number[] = [];
  const { counter, answered, told } = counterOver(async (counts) => {
    answered(...(broken ? ['a'] : []));
    if (broken) throw new Error('no database');
    sums.push(counts.reduce((sum, { count }) => sum + count, 0));
  });
  answered('a', 'b');
  await counter.flush();
  expect(told).toEqual(['the counts of notices wait: no database']);
  broken = false;
  // Two at once write nothing twice.
  await Promise.all([counter.flush(), counter.flush()]);
  expect(sums).toEqual([3, 0]);
});
