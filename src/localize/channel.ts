import { NOTICE_KINDS } from '../notices/index.ts';
import type { AnswerRecord } from './answer-record.ts';
import { PositionMap } from './position-map.ts';
import { type TextEvent, TextStage, type TextStages } from './text-stage.ts';
import { NoticeWriter } from './writer.ts';

/**
 * How a text can carry notices: `text` in itself; `json` and `field` (a tool's input) only beside it, in the `endonym` field;
 * `aside` is no part of the answer (reasoning), so a mark there is taken out and tells nothing; `silent` is the same for what
 * is no prose, where nothing is redacted either.
 */
export type NoticePlacement = 'text' | 'json' | 'field' | 'aside' | 'silent';

/** One text of an answer on its way to the reader: a choice's content, a tool's arguments. Whole or in pieces. */
export class Channel {
  readonly #stage: TextStage;
  readonly #positions: PositionMap;
  readonly #writer: NoticeWriter | null;
  readonly #record: AnswerRecord | null;
  #shown = '';
  #ended = false;

  /** @param record what the answer tells of itself; a text that is no part of the answer tells it nothing */
  constructor(placement: NoticePlacement, stages: Omit<TextStages, 'json'>, record: AnswerRecord) {
    const convert = placement === 'text' ? stages.convert : null;
    const redaction = placement === 'silent' ? null : stages.redaction;
    this.#stage = new TextStage({ redaction, convert, json: placement === 'json' });
    this.#positions = new PositionMap(convert !== null);
    this.#writer = placement === 'text' ? new NoticeWriter() : null;
    this.#record = placement === 'aside' || placement === 'silent' ? null : record;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** All that the reader has been shown. */
  get shown(): string {
    return this.#shown;
  }

  /** How much of the model's text has been taken up, in UTF-16 units; at the end, all of it. */
  get taken(): number {
    return this.#positions.taken;
  }

  /** Whether the model's text is decided up to this place, in UTF-16 units. */
  decides(model: number): boolean {
    return this.#positions.decides(model);
  }

  /** Whether the units `from`..`to` of the model's text were taken out: a mark, or what a rule redacted. */
  hides(from: number, to: number): boolean {
    return this.#positions.hides(from, to);
  }

  /** Where a place in the model's text stands in what the reader sees, for citations by index. */
  placeOf(model: number): number {
    return this.#positions.placeOf(model);
  }

  /** Takes the model's next text and gives what the reader may see by now. */
  push(text: string): string {
    return this.#ended ? '' : this.#show(this.#stage.push(text));
  }

  /** The text is over: what was held back, and, where it can carry them, the notices still owed. */
  end(owing = true): string {
    if (this.#ended) return '';
    let rest = this.#show(this.#stage.end());
    this.#ended = true;
    this.#writer?.endAdding();
    if (!this.#writer || !owing) return rest;
    for (const sentence of this.#record?.owed() ?? []) rest += this.#notice(sentence, false);
    return rest;
  }

  #show(events: readonly TextEvent[]): string {
    let text = '';
    for (const event of events) text += this.#taken(event);
    return text;
  }

  /** Tells the answer's record of an event, and gives what the reader sees of it. */
  #taken(event: TextEvent): string {
    switch (event.kind) {
      case 'text':
        this.#record?.read(event.text);
        return this.#written(event.text, event.length, false);
      case 'redacted':
        this.#record?.redacted(event.rule, event.found);
        return this.#written(event.text, event.length, true);
      case 'clause':
        this.#positions.convert(event.clause);
        this.#record?.converted(event.clause);
        return '';
      case 'mark': {
        this.#positions.removeMark(event.length);
        const sentence = this.#record?.marked(event.notice, event.id);
        return sentence === undefined ? '' : this.#notice(sentence, NOTICE_KINDS[event.notice].encloses);
      }
      case 'end-mark':
        this.#writer?.endAdding();
        this.#positions.removeMark(event.length);
        return '';
      case 'nothing':
        this.#positions.removeMark(event.length);
        return '';
    }
  }

  #written(text: string, length: number, hidden: boolean): string {
    const shown = this.#writer ? this.#writer.text(text) : text;
    this.#positions.replace(length, shown.length, hidden);
    this.#shown += shown;
    return shown;
  }

  #notice(sentence: string, adding: boolean): string {
    if (!this.#writer) return '';
    const shown = this.#writer.notice(sentence, adding);
    this.#positions.insert(shown.length);
    this.#shown += shown;
    return shown;
  }
}
