import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Coalescer } from './coalescer.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A reader that begins once it has read so many bytes. */
function coalescer({ beginsAfter = 1 } = {}) {
  const reads: number[][] = [];
  const shown: number[] = [];
  const failures: unknown[] = [];
  let begun = false;
  let ended = false;
  const all = () => reads.flat();
  const pieces = new Coalescer(
    () => performance.now(),
    {
      feed: (bytes) => {
        if (bytes.includes(0xff)) throw new Error('broken');
        reads.push([...bytes]);
      },
      end: () => {
        ended = true;
      },
    },
    {
      begun: () => begun,
      show: () => {
        begun ||= all().length >= beginsAfter;
        if (shown.at(-1) !== all().length) shown.push(all().length);
      },
      failed: (error) => failures.push(error),
    },
  );
  return { pieces, reads, shown, failures, all, ended: () => ended };
}

/** What is to be done before anything else comes. */
const tick = () => new Promise<void>((resolve) => process.nextTick(resolve));

const bytes = (length: number, value = 1) => new Uint8Array(length).fill(value);

test('a piece that comes on its own waits for nothing', async () => {
  const { pieces, shown } = coalescer();
  pieces.write(bytes(3));
  await tick();
  expect(shown).toEqual([3]);
  vi.advanceTimersByTime(10);
  pieces.write(bytes(2));
  await tick();
  expect(shown).toEqual([3, 5]);
});

test('pieces of a burst are read together, two milliseconds after the last turn', async () => {
  const { pieces, reads } = coalescer();
  pieces.write(bytes(1));
  await tick();
  for (let piece = 0; piece < 5; piece += 1) pieces.write(bytes(1));
  await tick();
  expect(reads).toHaveLength(1);
  vi.advanceTimersByTime(2);
  expect(reads.map(({ length }) => length)).toEqual([1, 5]);
});

test('the first words of a burst leave before its rest is read', async () => {
  const { pieces, shown } = coalescer();
  pieces.write(bytes(10_000));
  expect(shown).toEqual([1_024]);
  vi.advanceTimersByTime(2);
  expect(shown).toEqual([1_024, 10_000]);
});

test('nothing that waits is read once it is stopped', async () => {
  const { pieces, reads, ended } = coalescer();
  pieces.write(bytes(5));
  pieces.end();
  pieces.stop();
  await tick();
  vi.advanceTimersByTime(10);
  expect([reads, ended()]).toEqual([[], false]);
});

test('a failure to read is told once, and to who owns the stream', async () => {
  const { pieces, failures } = coalescer();
  pieces.write(bytes(1, 0xff));
  await tick();
  expect(failures).toEqual([new Error('broken')]);
});

test('every byte is read once and in order, and the end comes last, whatever comes when', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3_000 }), fc.constantFrom(0, 0, 1, 3))),
      fc.integer({ min: 0, max: 5_000 }),
      async (given, beginsAfter) => {
        const { pieces, all, ended } = coalescer({ beginsAfter });
        const sent: number[] = [];
        for (const [length, wait] of given) {
          const piece = Uint8Array.from({ length }, (_, index) => (sent.length + index) % 251);
          sent.push(...piece);
          pieces.write(piece);
          await tick();
          if (wait > 0) vi.advanceTimersByTime(wait);
        }
        pieces.end();
        await tick();
        vi.advanceTimersByTime(10);
        expect(all()).toEqual(sent);
        expect(ended()).toBe(true);
      },
    ),
    { numRuns: 60 },
  ));
