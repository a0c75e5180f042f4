/**
 * How alike two texts are, told without keeping either: a bottom-k sketch of their shingles (Broder 1997; Cohen and Kaplan 2007).
 * A digest holds facts only, and a sketch is numbers from which no sentence can be made again.
 */

/** How many of the smallest hashes are kept: the likeness of long texts is then right within about 0.09, of short ones exactly. */
const KEPT = 128;
/** Words that one shingle has. */
const WORDS = 3;

/** The smallest hashes of a text's shingles, ascending, 32 bits each, big-endian, as base64. */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = Math.max(1, words.length - WORDS + 1);
  const hashes = new Set(Array.from({ length: last }, (_, at) => hashOf(words.slice(at, at + WORDS).join(' '))));
  const kept = [...hashes].sort((a, b) => a - b).slice(0, KEPT);
  return btoa(kept.map(bytesOf).join(''));
}

/**
 * Jaccard's likeness of the two texts' shingles, 0 to 1, from their sketches.
 * @returns 1 for two texts that say the same words in the same order
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [hashesIn(a), hashesIn(b)];
  const both = [...new Set([...one, ...other])].sort((x, y) => x - y);
  // Where a sketch was cut, only what lies below both cuts is known of both texts.
  const known = both.slice(0, one.length < KEPT && other.length < KEPT ? both.length : KEPT);
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return known.filter((hash) => inOne.has(hash) && inOther.has(hash)).length / Math.max(1, known.length);
}

/** FNV-1a over UTF-16 units, then mixed (MurmurHash3's finisher), so that the smallest are as good as chosen by lot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const bytesOf = (hash: number): string =>
  String.fromCharCode(hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255);

function hashesIn(sketch: string): number[] {
  const bytes = atob(sketch);
  return Array.from({ length: bytes.length / 4 }, (_, at) =>
    [0, 1, 2, 3].reduce((hash, byte) => hash * 256 + bytes.charCodeAt(at * 4 + byte), 0),
  );
}
