import { quickPattern, type TermRule } from '../compile/index.ts';

/** A deprecated term in a text, as it stands there. */
export interface TermFound {
  readonly rule: TermRule;
  readonly found: string;
}

/** Finds all deprecated terms at once: one compiled pattern goes over the text, whatever the number of terms. */
export class TermFinder {
  readonly #rules: readonly TermRule[];
  readonly #pattern: RegExp;
  readonly #quick: RegExp | null;

  constructor(terms: readonly TermRule[]) {
    this.#rules = terms.filter(({ pattern }) => pattern !== null);
    this.#quick = quickPattern(this.#rules.map(({ pattern }) => pattern as string));
    // An empty alternative would match everywhere; `(?!)` matches nowhere.
    this.#pattern = new RegExp(this.#rules.map(({ pattern }) => `(${pattern})`).join('|') || '(?!)', 'giu');
  }

  find(text: string): TermFound[] {
    if (!this.#quick?.test(text.toLowerCase())) return [];
    return [...text.matchAll(this.#pattern)].flatMap((match) => {
      const rule = this.#rules[match.slice(1).findIndex((group) => group !== undefined)];
      return rule ? [{ rule, found: match[0] }] : [];
    });
  }
}
