import type { CldFactory } from 'cld3-asm';
import type { Identify } from '../localize/index.ts';

/**
 * Languages that the network mixes up with a larger neighbour on a short text. A reading as one of them that it is not sure
 * of is taken for the neighbour: an answer asked for again without need costs more than one in Corsican let through.
 */
const NEIGHBOUR: Readonly<Record<string, string>> = {
  af: 'nl',
  ca: 'es',
  co: 'it',
  gl: 'pt',
  ht: 'fr',
  lb: 'de',
  mk: 'bg',
  ne: 'hi',
  sk: 'cs',
};
const SURE = 0.9;
/** Below this, and where the network itself has no confidence, nobody knows. */
const LEAST = 0.4;

/** Characters that only one of the two Chinese scripts has, among the most frequent. */
const HANS =
  /[们这个来时说为国对会发经过后学样现没开关见长门问间头东车马还进远运动点电话语请让认识读书写买卖钱级红约终给结总统权应联]/gu;
const HANT =
  /[們這個來時說為國對會發經過後學樣現沒開關見長門問間頭東車馬還進遠運動點電話語請讓認識讀書寫買賣錢級紅約終給結總統權應聯]/gu;

type Network = ReturnType<CldFactory['create']>;
let loading: Promise<Network> | undefined;
/** Made once for all who ask; who asks for none does not wait for it. */
function loadNetwork(): Promise<Network> {
  loading ??= import('cld3-asm').then(({ loadModule }) => loadModule()).then((module) => module.create(0, 1000));
  return loading;
}

/** Loads the language identifier: Google's compact language detector (CLD3), as WebAssembly. */
export async function loadIdentifier(): Promise<Identify> {
  const network = await loadNetwork();
  return (text) => read(text, network.findLanguage(text));
}

/** Below this probability the language of words is not plain. */
const PLAIN = 0.9;

/** Tells the language of words only where the network is sure of it: a text that is taken for another's is told to its author. */
export async function sureLanguage(): Promise<(text: string) => string | null> {
  const network = await loadNetwork();
  return (text) => {
    const found = network.findLanguage(text);
    return found.is_reliable && found.probability >= PLAIN ? read(text, found) : null;
  };
}

function read(
  text: string,
  { language, probability, is_reliable }: { language: string; probability: number; is_reliable: boolean },
): string | null {
  if (language === 'und') return null;
  if (language === 'zh') return `zh-${scriptOf(text)}`;
  const neighbour = NEIGHBOUR[language];
  if (neighbour && probability < SURE) return neighbour;
  if (probability < LEAST && !is_reliable) return null;
  return language === 'iw' ? 'he' : language;
}

const scriptOf = (text: string): 'Hans' | 'Hant' =>
  (text.match(HANS)?.length ?? 0) > (text.match(HANT)?.length ?? 0) ? 'Hans' : 'Hant';
