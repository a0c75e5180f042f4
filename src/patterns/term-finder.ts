import { Alternatives } from './alternatives.ts';
import { quickPattern } from './phrases.ts';

/** What a term is found by; `null` where nothing is to be found. */
interface Findable {
  readonly pattern: string | null;
}

/** A term in a text, as it stands there. */
export interface TermFound<Rule> {
  readonly rule: Rule;
  readonly found: string;
}

type Found<Rule> = Rule & { readonly pattern: string };

/** Finds all terms at once: one compiled pattern goes over the text, whatever the number of terms. */
export class TermFinder<Rule extends Findable> {
  readonly #terms: Alternatives<Found<Rule>>;
  readonly #quick: RegExp | null;

  constructor(terms: readonly Rule[]) {
    // The longest first: where one term stands inside another, the whole is meant.
    const rules = terms
      .filter((term): term is Found<Rule> => term.pattern !== null)
      .sort((a, b) => b.pattern.length - a.pattern.length);
    this.#terms = new Alternatives(rules);
    this.#quick = quickPattern(rules.map(({ pattern }) => pattern));
  }

  find(text: string): TermFound<Rule>[] {
    if (!this.#quick?.test(text.toLowerCase())) return [];
    return [...text.matchAll(this.#terms.expression)].flatMap((match) => {
      const rule = this.#terms.ruleOf(match);
      return rule ? [{ rule, found: match[0] }] : [];
    });
  }
}
