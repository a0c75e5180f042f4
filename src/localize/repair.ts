import type { TermRule } from '../compile/index.ts';
import { asWord } from '../patterns/index.ts';
import type { RedactionRule } from './redact.ts';

/** Longest term that is looked for in one piece: nobody waits for a longer one. */
const LONGEST = 60;

/**
 * Puts a deprecated term right where it stands in its plain form. An inflected one is only reported: putting the right ending on another word takes
 * a dictionary, and a wrong ending is worse than an old word.
 */
export const repairRules = (terms: readonly TermRule[]): RedactionRule[] =>
  terms.flatMap(({ concept, preferred, deprecated }) =>
    deprecated
      .filter((term) => term.length <= LONGEST)
      .map((term) => ({
        id: concept,
        replacement: preferred,
        pattern: asWord(literal(term)),
      })),
  );

const literal = (text: string): string =>
  text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s{1,3}');
