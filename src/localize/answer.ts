import { type AnswerOptions, AnswerRecord, type Checks, type Notice } from './answer-record.ts';
import { Channel, type NoticePlacement } from './channel.ts';
import type { View } from './view.ts';

/** One answer: its texts, each on its own way to the reader, and what they tell together. */
export class Answer {
  readonly #record: AnswerRecord;

  constructor(
    readonly view: View,
    readonly options: AnswerOptions,
  ) {
    this.#record = new AnswerRecord(view, options);
  }

  /** A text of this answer. */
  open(placement: NoticePlacement): Channel {
    const { redaction, compiled } = this.view;
    const convert = compiled.release.languageRule.repairsScript ? (this.options.convert ?? null) : null;
    return new Channel(placement, { redaction, convert }, this.#record);
  }

  /** No more text can carry a notice: what is still owed goes into the field alone. */
  end(): void {
    this.#record.owed();
  }

  get notices(): readonly Notice[] {
    return this.#record.notices;
  }

  get checks(): Checks {
    return this.#record.checks;
  }
}
