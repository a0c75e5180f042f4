import { Alternatives, partialPattern } from '../patterns/index.ts';

/** What must not reach the reader, by pattern. */
export interface RedactionRule {
  /** A directive of law, or a kind of personal data. */
  readonly id: string;
  /** A regular expression source for the flags `iu`, without unbounded repetition. */
  readonly pattern: string;
  /** What stands in its place; without one, the mask. */
  readonly replacement?: string;
  /** Whether what was found is really one: check digits and the like. */
  readonly valid?: (found: string) => boolean;
}

/** A piece of text on its way to the reader; `length`: UTF-16 units of the source that it stands for. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly length: number }
  /** `text` stands in the place of `found`. */
  | {
      readonly kind: 'redacted';
      readonly text: string;
      readonly length: number;
      readonly rule: RedactionRule;
      readonly found: string;
    };

/** What stands in the place of what was taken out. */
const MASK = '•••';

/** Rules made ready once, for every answer. */
export class Redaction {
  readonly #rules: Alternatives<RedactionRule>;
  readonly partial: RegExp;

  constructor(rules: readonly RedactionRule[]) {
    this.#rules = new Alternatives(rules);
    this.partial = new RegExp(rules.map(({ pattern }) => partialPattern(pattern)).join('|'), 'giu');
  }

  get whole(): RegExp {
    return this.#rules.expression;
  }

  ruleOf(match: RegExpExecArray): RedactionRule | undefined {
    const rule = this.#rules.ruleOf(match);
    return rule && (rule.valid?.(match[0]) ?? true) ? rule : undefined;
  }
}

/** A stage over a stream of text: takes out what the rules find, also over the borders of its pieces. Holds back what could still become a match. */
export class Redactor {
  #held = '';
  /** The first half of a surrogate pair whose second has not come. */
  #half = '';
  /** Where in `#held` the text begins that is not yet decided; before it stand some letters for looks to the left. */
  #from = 0;

  constructor(private readonly redaction: Redaction) {}

  push(text: string): Segment[] {
    // Half a character is no letter yet to any pattern, and what a match must not stop at would be let out.
    const given = this.#half + text;
    this.#half = /[\uD800-\uDBFF]$/.exec(given)?.[0] ?? '';
    this.#held += given.slice(0, given.length - this.#half.length);
    return this.#decide(false);
  }

  /** The text is over; what comes after it begins anew. */
  end(): Segment[] {
    this.#held += this.#half;
    this.#half = '';
    const segments = this.#decide(true);
    this.#held = '';
    this.#from = 0;
    return segments;
  }

  #decide(last: boolean): Segment[] {
    const segments: Segment[] = [];
    const { whole, partial } = this.redaction;
    for (;;) {
      whole.lastIndex = this.#from;
      partial.lastIndex = this.#from;
      const match = whole.exec(this.#held);
      const waits = last ? null : partial.exec(this.#held);
      const hold = waits && waits.index < this.#held.length ? waits.index : this.#held.length;
      if (!match || match.index >= hold) {
        this.#give(hold, segments);
        break;
      }
      this.#give(match.index, segments);
      const [found] = match;
      const rule = this.redaction.ruleOf(match);
      const { length } = found;
      if (rule) segments.push({ kind: 'redacted', text: this.#instead(rule, found), length, rule, found });
      else segments.push({ kind: 'text', text: found, length });
      this.#from += found.length;
    }
    this.#forget();
    return segments;
  }

  #instead({ replacement }: RedactionRule, found: string): string {
    if (replacement === undefined) return MASK;
    const [first = ''] = found;
    const capital = first !== first.toLowerCase();
    return capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
  }

  #give(until: number, segments: Segment[]): void {
    if (until <= this.#from) return;
    const text = this.#held.slice(this.#from, until);
    segments.push({ kind: 'text', text, length: text.length });
    this.#from = until;
  }

  /** Keeps two letters before what is undecided: a pattern may ask what stands to its left. */
  #forget(): void {
    const keep = Math.max(0, this.#from - 2);
    this.#held = this.#held.slice(keep);
    this.#from -= keep;
  }
}
