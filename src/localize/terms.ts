import { quickPattern, type TermRule } from '../compile/index.ts';
import { Alternatives } from './alternatives.ts';

/** A deprecated term in a text, as it stands there. */
export interface TermFound {
  readonly rule: TermRule;
  readonly found: string;
}

type Findable = TermRule & { readonly pattern: string };

/** Finds all deprecated terms at once: one compiled pattern goes over the text, whatever the number of terms. */
export class TermFinder {
  readonly #terms: Alternatives<Findable>;
  readonly #quick: RegExp | null;

  constructor(terms: readonly TermRule[]) {
    // The longest first: where one term stands inside another, the whole is meant.
    const rules = terms
      .filter((term): term is Findable => term.pattern !== null)
      .sort((a, b) => b.pattern.length - a.pattern.length);
    this.#terms = new Alternatives(rules);
    this.#quick = quickPattern(rules.map(({ pattern }) => pattern));
  }

  find(text: string): TermFound[] {
    if (!this.#quick?.test(text.toLowerCase())) return [];
    return [...text.matchAll(this.#terms.expression)].flatMap((match) => {
      const rule = this.#terms.ruleOf(match);
      return rule ? [{ rule, found: match[0] }] : [];
    });
  }
}
