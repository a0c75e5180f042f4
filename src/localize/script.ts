import type { Convert } from '../regions/index.ts';

/** A clause as the model wrote it and as the reader gets it. */
export interface Clause {
  readonly given: string;
  readonly shown: string;
}

/** No phrase of a dictionary goes on over these. */
const CLAUSE = /[^，。、；：！？,.;:!?\s]*[，。、；：！？,.;:!?\s]/y;
/** Characters without any of them, after which a clause is cut all the same: a reader waits for no more. */
const LONGEST = 64;

/** A stage over a stream of text that converts it clause by clause; the cutting of the stream changes nothing. */
export class Script {
  #held = '';

  constructor(private readonly convert: Convert) {}

  push(text: string): Clause[] {
    this.#held += text;
    const clauses: Clause[] = [];
    for (let clause = this.#next(); clause; clause = this.#next()) {
      clauses.push(this.#converted(clause));
      this.#held = this.#held.slice(clause.length);
    }
    return clauses;
  }

  end(): Clause[] {
    const rest = this.#held;
    this.#held = '';
    return rest === '' ? [] : [this.#converted(rest)];
  }

  #next(): string | undefined {
    CLAUSE.lastIndex = 0;
    const clause = CLAUSE.exec(this.#held)?.[0];
    if (clause && clause.length <= LONGEST) return clause;
    return this.#held.length >= LONGEST ? whole(this.#held.slice(0, LONGEST)) : undefined;
  }

  #converted(given: string): Clause {
    return { given, shown: this.convert(given) };
  }
}

/** Not cut inside a pair of surrogates. */
const whole = (text: string): string => (/[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text);

/** What a clause had and what stands there now, without what is the same before and behind it. */
export function changeOf({ given, shown }: Clause): { found: string; preferred: string } {
  const [from, to] = [[...given], [...shown]];
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return { found: from.slice(start, from.length - end).join(''), preferred: to.slice(start, to.length - end).join('') };
}
