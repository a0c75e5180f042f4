/** The texts of a Hunspell list: its rules and its words. */
export interface HunspellList {
  readonly aff: string;
  readonly dic: string;
}

/** A Hunspell word list, its rules resolved: which endings each stem takes. */
export interface WordList {
  /** Endings that come together. */
  readonly groups: readonly (readonly string[])[];
  /** For each stem the numbers of its groups; `ITSELF` where the stem is a word. */
  readonly stems: ReadonlyMap<string, ReadonlySet<number>>;
  /** Whether any two words of the list make one. */
  readonly compounds: boolean;
}

/** Stands for the stem without an ending. */
export const ITSELF = 0;

/** What suggests, not decides. */
const OF_SUGGESTIONS = ['SET', 'TRY', 'REP', 'MAP', 'KEY', 'ICONV', 'OCONV', 'NOSUGGEST', 'WORDCHARS', 'BREAK'];
/** Ordinals (`1st`) alone are put together by rule in the lists that we take: a form with a digit is nobody's word here. */
const OF_NUMBERS = ['COMPOUNDRULE', 'ONLYINCOMPOUND', 'COMPOUNDMIN'];

interface Change {
  readonly strip: string;
  readonly condition: RegExp;
  /** For endings the number of their group, for prefixes the text. */
  readonly add: number;
  readonly prefix: string;
}

interface Affixes {
  readonly endings: ReadonlyMap<string, readonly Change[]>;
  readonly prefixes: ReadonlyMap<string, readonly Change[]>;
  readonly groups: readonly (readonly string[])[];
  readonly compoundFlag: string | null;
  readonly partsOnly: string | null;
}

/**
 * Reads a list by hunspell(5), as far as `dictionary-et`, `-en`, `-en-gb` and `-ru` go: one-letter flags, prefixes and endings of
 * one level, compounds of any words.
 *
 * @throws {Error} at an option that would change which words there are
 */
export function readHunspell({ aff, dic }: HunspellList): WordList {
  const affixes = readAffixes(aff);
  const stems = new Map<string, Set<number>>();
  const take = (stem: string, group: number): void => {
    const groups = stems.get(stem);
    if (groups) groups.add(group);
    else stems.set(stem, new Set([group]));
  };
  let words = 0;
  let joinable = 0;
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word === '' || (affixes.partsOnly && flags.includes(affixes.partsOnly))) continue;
    words += 1;
    if (affixes.compoundFlag && flags.includes(affixes.compoundFlag)) joinable += 1;
    for (const root of [word, ...prefixed(word, flags, affixes)]) {
      take(root, ITSELF);
      for (const { strip, condition, add } of changesOf(flags, affixes.endings)) {
        if (root.endsWith(strip) && condition.test(root)) take(root.slice(0, root.length - strip.length), add);
      }
    }
  }
  if (joinable > 0 && joinable < words) throw new Error('only some words of the list make compounds');
  return { groups: affixes.groups, stems, compounds: joinable > 0 };
}

const changesOf = (flags: string, changes: ReadonlyMap<string, readonly Change[]>): Change[] =>
  [...flags].flatMap((flag) => changes.get(flag) ?? []);

const prefixed = (word: string, flags: string, { prefixes }: Affixes): string[] =>
  changesOf(flags, prefixes)
    .filter(({ strip, condition }) => word.startsWith(strip) && condition.test(word))
    .map(({ strip, prefix }) => prefix + word.slice(strip.length));

function readAffixes(aff: string): Affixes {
  const groups: string[][] = [[]];
  const endings = new Map<string, Change[]>();
  const prefixes = new Map<string, Change[]>();
  const numberOf = new Map<string, number>();
  for (const [option, flag, strip, added, condition] of rulesOf(aff)) {
    if (option === 'PFX') {
      listIn(prefixes, flag).push({ strip, condition: new RegExp(`^${condition}`, 'u'), add: ITSELF, prefix: added });
      continue;
    }
    const key = `${flag} ${strip} ${condition}`;
    const number = numberOf.get(key) ?? groups.length;
    if (number === groups.length) {
      numberOf.set(key, number);
      groups.push([]);
      listIn(endings, flag).push({ strip, condition: new RegExp(`${condition}$`, 'u'), add: number, prefix: '' });
    }
    groups[number]?.push(added);
  }
  const options = optionsOf(aff);
  return {
    endings,
    prefixes,
    groups,
    compoundFlag: options.get('COMPOUNDFLAG') ?? null,
    partsOnly: options.get('ONLYINCOMPOUND') ?? null,
  };
}

/** `SFX flag strip added condition`, and the same of prefixes; the line that begins a flag's rules has no condition. */
function* rulesOf(
  aff: string,
): Generator<[option: string, flag: string, strip: string, added: string, condition: string]> {
  for (const [option = '', flag = '', strip = '', added = '', condition] of linesOf(aff)) {
    if ((option !== 'SFX' && option !== 'PFX') || condition === undefined) continue;
    if (added.includes('/')) throw new Error(`an affix of two levels: ${option} ${flag} ${strip} ${added}`);
    yield [option, flag, strip === '0' ? '' : strip, added === '0' ? '' : added, condition];
  }
}

/** @throws {Error} at an option that would change which words there are */
function optionsOf(aff: string): ReadonlyMap<string, string> {
  const read = new Set([...OF_SUGGESTIONS, ...OF_NUMBERS, 'COMPOUNDFLAG', 'SFX', 'PFX']);
  const lines = linesOf(aff);
  const unknown = lines.map(([option = '']) => option).filter((option) => !read.has(option));
  if (unknown.length > 0) throw new Error(`options that are not read: ${unknown.join(', ')}`);
  return new Map(lines.map(([option = '', value = '']) => [option, value]));
}

const linesOf = (aff: string): string[][] =>
  aff
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([option = '']) => option !== '' && !option.startsWith('#'));

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
