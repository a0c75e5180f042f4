import { readIfPresent, readInput, readInputAt } from './input.ts';
import { isAddress, writeDurably } from './log/index.ts';

/** Texts that a person named, in files or on the web: read with every failure told as what it is, written so that a crash leaves them whole. */
export const textFiles = { read: readInput, readAt: readInputAt, readIfPresent, writeDurably, isAddress } as const;
