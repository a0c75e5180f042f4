import { BLOCK, compareBytes, type DictionaryHead, dictionaryHead } from './dictionary-file.ts';
import { ITSELF } from './hunspell.ts';

/** Where a language's word list is from, and the file that a build makes of it. */
export interface DictionarySource {
  /** In the folder of dictionaries of a build. */
  readonly file: string;
  /** Packages of npm with a Hunspell list. */
  readonly lists: readonly string[];
  /** SPDX; a list under another stops the build. */
  readonly licence: string;
}

/** The words of a language in all their forms. */
export interface Dictionary {
  /** One word, in any of its forms and letter cases; a compound of words, with a hyphen or without, is a word where the language makes such. */
  knows(word: string): boolean;
}

/** Shorter words make too many by chance: so would most slips of the pen be compounds. */
const SHORTEST_PART = 3;
const MOST_PARTS = 3;

/**
 * Reads a file that `compileDictionary` wrote: its head alone, in some milliseconds; stems are looked up in the bytes as they stand.
 * @throws {Error} where the bytes are no such file
 */
export function openDictionary(bytes: Uint8Array): Dictionary {
  const { head, body } = partsOf(bytes);
  const stems = new StemTable(head, body);
  const groupsOf = groupsByEnding(head.groups);
  const most = head.compounds ? MOST_PARTS : 1;

  const isListed = (word: string): boolean => stems.setOf(word).includes(ITSELF);
  const isInflected = (word: string): boolean => {
    for (let at = word.length; at >= 0; at -= 1) {
      const groups = groupsOf.get(word.slice(at));
      if (groups && stems.setOf(word.slice(0, at)).some((group) => groups.has(group))) return true;
    }
    return false;
  };
  /** Endings stand at the end of a compound alone; what is before is a word of the list. */
  const isWord = (word: string, parts: number): boolean => {
    if (isListed(word) || isInflected(word)) return true;
    if (parts === 1) return false;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      if (isListed(word.slice(0, at)) && isWord(word.slice(at), parts - 1)) return true;
    }
    return false;
  };

  return {
    knows: (word) =>
      word
        .normalize('NFC')
        .replace(/[’ʼ]/g, "'")
        .split(/[-\u2010\u2011]/)
        .every((part) => part !== '' && casesOf(part).some((form) => isWord(form, most))),
  };
}

/** As it stands; begun with a capital at a sentence's start; all in capitals. */
function casesOf(word: string): string[] {
  const lower = word.toLowerCase();
  const [initial = '', ...rest] = lower;
  const capital = initial.toUpperCase() + rest.join('');
  if (word === capital) return [word, lower];
  return word === word.toUpperCase() ? [word, lower, capital] : [word];
}

function groupsByEnding(groups: DictionaryHead['groups']): ReadonlyMap<string, ReadonlySet<number>> {
  const byEnding = new Map<string, Set<number>>();
  for (const [number, endings] of groups.entries()) {
    for (const ending of endings) byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(number));
  }
  return byEnding;
}

const NEW_LINE = 0x0a;

function partsOf(bytes: Uint8Array): { head: DictionaryHead; body: Uint8Array } {
  const end = bytes.indexOf(NEW_LINE);
  const head = dictionaryHead(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))));
  return { head, body: bytes.subarray(end + 1) };
}

/** The stems of a file, found by halving. */
class StemTable {
  readonly #offsets: DataView;
  readonly #blocks: Uint8Array;

  constructor(
    private readonly head: DictionaryHead,
    body: Uint8Array,
  ) {
    this.#offsets = new DataView(body.buffer, body.byteOffset, head.blocks * 4);
    this.#blocks = body.subarray(head.blocks * 4);
  }

  /** The groups of endings that a stem takes; none for what is no stem. */
  setOf(stem: string): readonly number[] {
    if (this.head.blocks === 0) return [];
    const wanted = new TextEncoder().encode(stem);
    let [low, high] = [0, this.head.blocks];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (compareBytes(this.#firstOf(middle), wanted) <= 0) low = middle;
      else high = middle;
    }
    return this.head.sets[this.#numberIn(low, wanted)] ?? [];
  }

  #firstOf(block: number): Uint8Array {
    const at = this.#offsets.getUint32(block * 4, true);
    return this.#blocks.subarray(at + 2, at + 2 + (this.#blocks[at + 1] ?? 0));
  }

  /** The number of the stem's set, -1 where the block does not have it. */
  #numberIn(block: number, wanted: Uint8Array): number {
    let at = this.#offsets.getUint32(block * 4, true);
    let matched = 0;
    for (let index = 0; index < BLOCK && at < this.#blocks.length; index += 1) {
      const [shared = 0, length = 0] = this.#blocks.subarray(at, at + 2);
      const rest = this.#blocks.subarray(at + 2, at + 2 + length);
      // The stem before had `matched` bytes right: this one is as right up to there only if it shares them all.
      if (shared < matched) return -1;
      if (shared === matched) {
        matched += matchOf(rest, wanted.subarray(shared));
        if (matched === wanted.length && matched === shared + length) {
          const [low = 0, high = 0] = this.#blocks.subarray(at + 2 + length, at + 4 + length);
          return low + high * 256;
        }
      }
      at += 4 + length;
    }
    return -1;
  }
}

/** Bytes at the start that are alike. */
function matchOf(one: Uint8Array, other: Uint8Array): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}
