import {
  type Identify,
  type LanguageCheck,
  languagesFor,
  proseOf,
  type UserText,
  type View,
} from '../localize/index.ts';

/** What is known of an answer when the gate is asked. */
export interface Sample {
  /** Prose that the reader would see by now. */
  readonly text: string;
  readonly over: boolean;
  /** It can no longer be asked for again. */
  readonly committed: boolean;
}

/** What may be done with an answer. `check`: what was found of its language, once something was. */
export type GateDecision =
  | { readonly kind: 'wait' }
  | { readonly kind: 'go' }
  | { readonly kind: 'known'; readonly check: LanguageCheck | null }
  | { readonly kind: 'again'; readonly check: LanguageCheck };

/** Milliseconds for which a stream that has begun is held back for its language, at the most. */
const LONGEST_HOLD = 1_000;

const WAIT: GateDecision = { kind: 'wait' };
const GO: GateDecision = { kind: 'go' };

/** Lets an answer go when its language is known; one in another language is asked for again, once. */
export class LanguageGate {
  #known = false;
  #retried = false;
  #check: LanguageCheck | null = null;

  constructor(
    private readonly view: View | null,
    private readonly question: UserText,
    private readonly identify: Identify | null,
  ) {}

  /** What was found about the answer's language, where that was another than expected. */
  get check(): LanguageCheck | null {
    return this.#check;
  }

  /** Nothing is asked any more: every answer goes. */
  get open(): boolean {
    return this.#known || !this.view || !this.identify;
  }

  /** What may be done with the answer as far as it has come; changes nothing. */
  decide({ text, over, committed }: Sample): GateDecision {
    const { view, identify } = this;
    if (this.open || !view || !identify) return GO;
    const prose = proseOf(text, over);
    if (prose === undefined) return committed ? GO : WAIT;
    const found = prose === '' || view.language.ngrams.knows(prose) ? null : identify(prose);
    if (found === null || languagesFor(view, this.question).has(found)) return { kind: 'known', check: this.#check };
    const again = !this.#retried && !committed;
    const check = { expected: view.language.expected, found, retried: again || this.#retried };
    return again ? { kind: 'again', check } : { kind: 'known', check };
  }

  /** Keeps what a decision found: a language is known once, and an answer is asked for again once. */
  keep(decision: GateDecision): void {
    switch (decision.kind) {
      case 'wait':
      case 'go':
        return;
      case 'known':
        this.#known = true;
        this.#check = decision.check;
        return;
      case 'again':
        this.#retried = true;
        this.#check = decision.check;
        return;
    }
  }
}

/**
 * Nobody waits longer than a moment for a language to be known. One timer for an exchange, however often the model is asked: a
 * second answer has what the first one left of that moment.
 */
export class HoldTimer {
  #timer: NodeJS.Timeout | undefined;
  #spent = false;

  constructor(private readonly onSpent: () => void) {}

  /** Whether the moment is over. */
  get spent(): boolean {
    return this.#spent;
  }

  start(): void {
    this.#timer ??= setTimeout(() => {
      this.#spent = true;
      this.onSpent();
    }, LONGEST_HOLD);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
