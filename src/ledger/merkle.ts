import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { equal } from './bytes.ts';

/** SHA-256, 32 bytes. */
export type Hash = Uint8Array;
export const HASH_LENGTH = 32;

// RFC 6962 §2.1: distinct prefixes keep a leaf from ever being read as a node.
const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

export const hashOf = (bytes: Uint8Array): Hash => sha256(bytes);
export const leafHash = (entry: Uint8Array): Hash => sha256(concatBytes(LEAF, entry));
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(concatBytes(NODE, left, right));
/** RFC 6962 §2.1: the root of a tree without entries. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** Largest power of two below `size`, where the tree splits (RFC 6962 §2.1). INVARIANT: size > 1. */
export const splitPoint = (size: number): number => {
  let point = 1;
  while (point * 2 < size) point *= 2;
  return point;
};

/**
 * The root that an inclusion proof leads to (RFC 9162 §2.1.3.2).
 * @param proof sibling hashes, leaf to root
 * @returns `null` where the proof is too short, too long, or `index` is not below `size`
 */
export function rootFromInclusion(index: number, size: number, leaf: Hash, proof: readonly Hash[]): Hash | null {
  if (!isSize(size) || !isSize(index) || index >= size || !wellFormed([leaf, ...proof])) return null;
  let [node, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return null;
    if (isOdd(node) || node === last) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? hash : null;
}

export function includes(index: number, size: number, leaf: Hash, proof: readonly Hash[], root: Hash): boolean {
  const led = rootFromInclusion(index, size, leaf, proof);
  return led !== null && equal(led, root);
}

/** Whether the tree of `size` grew from the tree of `older` without a change (RFC 9162 §2.1.4.2). */
export function grewFrom(older: number, size: number, olderRoot: Hash, root: Hash, proof: readonly Hash[]): boolean {
  if (!isSize(older) || !isSize(size) || older > size || !wellFormed([olderRoot, root, ...proof])) return false;
  if (older === size) return proof.length === 0 && equal(olderRoot, root);
  if (older === 0) return proof.length === 0 && equal(olderRoot, EMPTY_ROOT);
  // A tree whose size is a power of two is itself the first hash of the path, which the proof then leaves out.
  const path = isPowerOfTwo(older) ? [olderRoot, ...proof] : proof;
  const [first, ...rest] = path;
  if (!first || proof.length === 0) return false;
  let [node, last] = [older - 1, size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  let [from, to] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [from, to] = [nodeHash(sibling, from), nodeHash(sibling, to)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else to = nodeHash(to, sibling);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(from, olderRoot) && equal(to, root);
}

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
const wellFormed = (hashes: readonly Hash[]): boolean => hashes.every(({ length }) => length === HASH_LENGTH);
