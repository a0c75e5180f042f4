import type { WordPairs } from './vocabulary.ts';

/** What tells a text's script. A letter that both scripts have may mean two words in one of them (后, 里): it tells neither. */
export interface Letters {
  /** Letters, and a few words, that no Traditional text has. */
  readonly simplified: RegExp;
  /** Letters that no Simplified text has. */
  readonly traditional: RegExp;
}

/** Letters of Big5 that only dictionaries have: in running text they are Simplified. */
const IN_DICTIONARIES = '体与儿优听坏怀惊愿扑扰据机构极气确网触赶圣异复';
/** Written so in Traditional too, in the Book of Changes. */
const CLASSICAL = '无';
/** Words of letters that both scripts have, which only Simplified puts together. */
const TOGETHER = ['什么', '怎么', '那么', '多么'];

/** @param pairs letters and phrases, Simplified to Traditional */
export function lettersOf(pairs: WordPairs): Letters {
  const big5 = charactersOfBig5();
  const inSimplified = new Set(pairs.flatMap(([from]) => [...from]));
  const changed = pairs.filter(([from, to]) => from !== to && [...from].length === 1);
  const simplified = changed
    .map(([from]) => from)
    .filter((letter) => (!big5.has(letter) && letter !== CLASSICAL) || IN_DICTIONARIES.includes(letter));
  const traditional = changed.map(([, to]) => to).filter((letter) => !inSimplified.has(letter));
  return {
    simplified: new RegExp(`[${simplified.join('')}]|${TOGETHER.join('|')}`, 'u'),
    traditional: new RegExp(`[${traditional.join('')}]`, 'u'),
  };
}

/** Every character that Taiwan's own encoding has (WHATWG Encoding §14.1). */
function charactersOfBig5(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0xa1; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += trail === 0x7e ? 0x23 : 1) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)));
}
