import { z } from 'zod';
import { type HunspellList, ITSELF, readHunspell } from './hunspell.ts';

/**
 * A dictionary's file: a line of JSON (`DictionaryHead`), then for each block of stems its offset (32 bits, little-endian), then the blocks.
 * A stem is the number of bytes that it shares with the one before it in its block, the number of those that follow, these in UTF-8, and the
 * number of its set (16 bits). The stems are sorted by their bytes, so that a word is found without reading the rest.
 */
const head = z.object({
  format: z.literal('endonym-dictionary-1'),
  compounds: z.boolean(),
  groups: z.array(z.array(z.string())),
  /** Numbers of groups. */
  sets: z.array(z.array(z.number())),
  blocks: z.number(),
});
export type DictionaryHead = z.infer<typeof head>;

/** @throws {Error} where the line is no head of a dictionary */
export function dictionaryHead(line: string): DictionaryHead {
  const parsed = line.startsWith('{') ? head.safeParse(JSON.parse(line)) : null;
  if (!parsed?.success) throw new Error('no dictionary of format endonym-dictionary-1');
  return parsed.data;
}

/** Stems in a block. */
export const BLOCK = 16;

/**
 * The file of what all the lists know together. Seconds: it is for a build.
 * @throws {Error} where a list has options that are not read, or some lists make compounds and some do not
 */
export function compileDictionary(texts: readonly HunspellList[]): Uint8Array {
  const lists = texts.map(readHunspell);
  const compounds = lists.some((list) => list.compounds);
  if (lists.some((list) => list.compounds !== compounds)) throw new Error('only some lists make compounds');
  const groups: string[][] = [[]];
  const stems = new Map<string, Set<number>>();
  for (const list of lists) {
    const moved = groups.length - 1;
    groups.push(...list.groups.slice(1).map((endings) => [...endings]));
    for (const [stem, numbers] of list.stems) {
      const all = stems.get(stem) ?? new Set();
      for (const number of numbers) all.add(number === ITSELF ? ITSELF : number + moved);
      stems.set(stem, all);
    }
  }
  const { sets, numberOf } = setsOf(stems);
  const sorted = [...stems]
    .map(([stem, numbers]) => ({ bytes: new TextEncoder().encode(stem), set: numberOf(numbers) }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  const blocks = Math.ceil(sorted.length / BLOCK);
  const line: DictionaryHead = { format: 'endonym-dictionary-1', compounds, groups, sets, blocks };
  return joined(new TextEncoder().encode(`${JSON.stringify(line)}\n`), blocksOf(sorted));
}

interface Entry {
  readonly bytes: Uint8Array;
  readonly set: number;
}

function setsOf(stems: ReadonlyMap<string, ReadonlySet<number>>) {
  const sets: number[][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (set: ReadonlySet<number>): number => {
    const sorted = [...set].sort((a, b) => a - b);
    const key = sorted.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(sorted) - 1;
  };
  for (const set of stems.values()) numberOf(set);
  if (sets.length > 0xffff) throw new Error(`${sets.length} sets of endings`);
  return { sets, numberOf };
}

/** The offsets, and what they point to. */
function blocksOf(entries: readonly Entry[]): Uint8Array {
  const offsets: number[] = [];
  const bytes: number[] = [];
  let before: Uint8Array = new Uint8Array();
  for (const [index, { bytes: stem, set }] of entries.entries()) {
    if (index % BLOCK === 0) {
      offsets.push(bytes.length);
      before = new Uint8Array();
    }
    if (stem.length > 0xff) throw new Error('a word of more than 255 bytes');
    let shared = 0;
    while (shared < before.length && before[shared] === stem[shared]) shared += 1;
    bytes.push(shared, stem.length - shared, ...stem.subarray(shared), set & 0xff, set >> 8);
    before = stem;
  }
  const index = new Uint8Array(offsets.length * 4);
  const view = new DataView(index.buffer);
  for (const [number, offset] of offsets.entries()) view.setUint32(number * 4, offset, true);
  return joined(index, Uint8Array.from(bytes));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

/** Below zero, zero or above, as the first stands before, at or behind the second. */
export function compareBytes(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
