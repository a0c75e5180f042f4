import type { Convert } from '../profile.ts';

/** Loads the conversion to the script and vocabulary of Taiwan: OpenCC's dictionaries, a third of a second. */
export async function loadTaiwan(): Promise<Convert> {
  const { Converter } = await import('opencc-js/cn2t');
  const fromSimplified = Converter({ from: 'cn', to: 'twp' });
  const fromTraditional = Converter({ from: 't', to: 'twp' });
  const big5 = charactersOfBig5();
  // A letter that both scripts have may mean two words in one of them (后, 里): only what no Traditional text has says which it is.
  const isSimplified = (letter: string): boolean => !big5.has(letter) && fromSimplified(letter) !== letter;
  return (clause) => (/\p{Script=Han}/u.test(clause) ? convert(clause) : clause);

  function convert(clause: string): string {
    return [...clause].some(isSimplified) ? fromSimplified(clause) : fromTraditional(clause);
  }
}

/** Every character that Taiwan's own encoding has (WHATWG Encoding §14.1). */
function charactersOfBig5(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead = 0xa1; lead <= 0xf9; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += trail === 0x7e ? 0x23 : 1) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder('big5').decode(Uint8Array.from(bytes)));
}
