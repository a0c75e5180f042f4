/**
 * Letters of other scripts that look like Latin ones: from the confusables of Unicode's UTS 39 (confusables.txt, version 15), those of
 * Cyrillic, Greek, Armenian and Cherokee. Each group begins with the Latin letter; of two letters of one script the first is the usual
 * one. Fullwidth, mathematical and enclosed letters are not here: compatibility normalization (NFKC) unfolds them.
 */
const GROUPS =
  'AАΑᎪ BВΒᏴ CСᏟ DᎠ EЕΕᎬ GԌᏀᏳ HНΗᎻ IІӀΙ JЈͿᎫ KКΚᏦ LᏞ MМΜᎷ NΝ OОΟՕ PРΡᏢ RᎡᏒ SЅՏᏕᏚ TТΤᎢ UՍ VᏙ WԜᎳᏔ XХΧ YУҮΥᎩᎽ ZΖᏃ aаα bᏏ cсꮯ dԁᏧ eе fք gց hһհᏂ iіӏιꭵᎥ jјϳ nոռ oоοօ pрρ qԛգ rгꮁ sѕꮪ uυս vνꮩ wԝաꮃ xх yуүγ zꮓ';

/** Latin letters that only look like the ones people type: small capitals, letters of phonetics, the dotless i. */
const LATIN =
  'BꞴ FꞘ Iİ JꞲ RƦ XꞳ aɑᴀ bʙ cᴄ dᴅ eꬲᴇ fꬵꞙẝꜰ gɡᶃɢ hʜ iıɪɩ jᴊ kᴋĸ lʟ mᴍʍ nɴ oᴏᴑꬽ pᴘ qꞯ rꭇꭈʀ sꜱ tᴛ uꞟᴜꭎꭒʋ vᴠ wɯᴡ yɣᶌʏỿꭚ zᴢ';

const groupsOf = (list: string): string[][] => list.split(' ').map((group) => [...group]);

const LATIN_LETTERS: ReadonlyMap<string, string> = new Map(
  groupsOf(LATIN).flatMap(([letter = '', ...others]) =>
    others.flatMap((other): [string, string][] => [
      ...(other.toUpperCase() > 'Z' ? [[other.toUpperCase(), letter.toUpperCase()] satisfies [string, string]] : []),
      [other, letter],
    ]),
  ),
);
const LATIN_LIKE = new RegExp(`[${[...LATIN_LETTERS.keys()].join('')}]`, 'gu');

/** Each Latin letter as it is usually typed. */
export const typedLatin = (text: string): string =>
  text.replace(LATIN_LIKE, (letter) => LATIN_LETTERS.get(letter) ?? letter);

/** Scripts whose letters are taken for each other's. Where a word could be of two, and the text too, the first is meant. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'] as const;
type Script = (typeof SCRIPTS)[number];
const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);
const scriptOf = (letter: string): Script | undefined => PATTERNS.find(([, pattern]) => pattern.test(letter))?.[0];

/** The scripts of a text that can be taken for each other. */
const scriptsIn = (text: string): Script[] =>
  PATTERNS.flatMap(([script, pattern]) => (pattern.test(text) ? [script] : []));

type Counterparts = ReadonlyMap<Script, string>;

/**
 * What each letter could be taken for, by script; a capital also for what its small letter could, or that of a capital like it: a text
 * is looked at in small letters in the end.
 */
const COUNTERPARTS: ReadonlyMap<string, Counterparts> = (() => {
  const groups = groupsOf(GROUPS);
  const found = new Map<string, Counterparts>();
  for (const group of groups) {
    const counterparts = new Map<Script, string>();
    for (const letter of group) {
      const script = scriptOf(letter);
      if (script && !counterparts.has(script)) counterparts.set(script, letter);
    }
    for (const letter of group) found.set(letter, counterparts);
  }
  for (const group of groups) {
    const small = group.flatMap((letter) => [...(found.get(letter.toLowerCase()) ?? [])]);
    for (const letter of group.flatMap((each) => [each, each.toUpperCase()]))
      found.set(letter, new Map([...small, ...(found.get(letter) ?? [])]));
  }
  return found;
})();

/**
 * The scripts in which a letter, large or small, has one that looks like it. One answer for all letters that are ever taken for each
 * other, so that no swapping of letters changes which script a text is in.
 */
const FAMILIES: ReadonlyMap<string, ReadonlySet<Script>> = (() => {
  const families = new Map<string, Set<string>>();
  for (const group of groupsOf(GROUPS)) {
    const letters = group.flatMap((letter) => [letter, letter.toLowerCase(), letter.toUpperCase()]);
    const family = new Set(letters.flatMap((letter) => [letter, ...(families.get(letter) ?? [])]));
    for (const letter of family) families.set(letter, family);
  }
  const scripts = ([letter, family]: [string, Set<string>]): [string, Set<Script>] => [
    letter,
    new Set([...family].flatMap((each) => scriptOf(each) ?? [])),
  ];
  return new Map([...families].map(scripts));
})();

/** What one letter, or one that carries marks, could be taken for in a script; itself where it is of that script. */
function inScript(letter: string, script: Script): string | undefined {
  const own = scriptOf(letter);
  if (!own || own === script) return letter;
  const [base = '', ...marks] = letter.normalize('NFD');
  const counterpart = COUNTERPARTS.get(base)?.get(script);
  return counterpart && [counterpart, ...marks].join('').normalize('NFC');
}

/** How many letters of a word could not be of this script. */
const foreignTo = (script: Script, letters: readonly string[]): number =>
  letters.filter((letter) => inScript(letter, script) === undefined).length;

/** The scripts of a text, the one first that most of its letters could be of. */
function scriptsByWeight(text: string, scripts: readonly Script[]): Script[] {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const foreign = new Map(scripts.map((script) => [script, 0]));
  for (const [letter, count] of counts) {
    const own = scriptOf(letter);
    if (!own) continue;
    const family = FAMILIES.get(letter.normalize('NFD')[0] ?? letter);
    for (const script of scripts)
      if (script !== own && !family?.has(script)) foreign.set(script, (foreign.get(script) ?? 0) + count);
  }
  return [...scripts].sort((a, b) => (foreign.get(a) ?? 0) - (foreign.get(b) ?? 0));
}

/**
 * How each word of this text is written in one script: that which most of its letters can be of; where that is true of several, the
 * text's. So “Dо nоt” with two Cyrillic letters is Latin, and “Россия” stays as it is. `null` where the text has one script only.
 */
export function wordsInOneScript(text: string): ((word: string) => string) | null {
  const scripts = scriptsIn(text);
  if (scripts.length < 2) return null;
  const order = scriptsByWeight(text, scripts);
  const known = new Map<string, string>();
  const others = new RegExp(
    `[${order
      .slice(1)
      .map((script) => `\\p{Script=${script}}`)
      .join('')}]`,
    'u',
  );
  return (word) => {
    // A word that is already in the text's script is the most frequent case.
    if (!others.test(word)) return word;
    const before = known.get(word);
    if (before !== undefined) return before;
    const letters = word.match(/\P{M}\p{M}*/gu) ?? [];
    const script = order.reduce((best, each) => (foreignTo(each, letters) < foreignTo(best, letters) ? each : best));
    const written = letters.map((letter) => inScript(letter, script) ?? letter).join('');
    known.set(word, written);
    return written;
  };
}
