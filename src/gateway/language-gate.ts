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

/** Lets an answer go when its language is known; one in another language is asked for again, once. */
export class LanguageGate {
  #checked = false;
  #asked = 0;
  #check: LanguageCheck | null = null;

  constructor(
    private readonly view: View | null,
    private readonly question: UserText,
    private readonly identify: Identify | null,
  ) {}

  get check(): LanguageCheck | null {
    return this.#check;
  }

  /** Nothing is asked any more: every answer goes. */
  get open(): boolean {
    return this.#checked || !this.view || !this.identify;
  }

  decide({ text, over, committed }: Sample): 'go' | 'wait' | 'again' {
    const { view, identify } = this;
    if (this.open || !view || !identify) return 'go';
    const prose = proseOf(text, over);
    if (prose === undefined) return committed ? 'go' : 'wait';
    this.#checked = true;
    const found = prose === '' || view.ngrams.knows(prose) ? null : identify(prose);
    if (found === null || languagesFor(view, this.question).has(found)) return 'go';
    const again = this.#asked === 0 && !committed;
    this.#check = { expected: view.expected, found, retried: again || this.#asked > 0 };
    if (!again) return 'go';
    this.#asked += 1;
    this.#checked = false;
    return 'again';
  }
}
