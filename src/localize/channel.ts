import { MarkReader, type MarkToken, NOTICE_KINDS, type NoticeKind } from '../notices/index.ts';
import type { Convert } from '../regions/index.ts';
import { type RedactionRule, Redactor, type Segment } from './redact.ts';
import { type Clause, Script } from './script.ts';
import type { View } from './view.ts';
import { NoticeWriter } from './writer.ts';

/**
 * How a text can carry notices: `text` in itself; `json` and `field` (a tool's input) only beside it, in the `endonym` field;
 * `aside` is no part of the answer (reasoning), so a mark there is taken out and tells nothing; `silent` is the same for what
 * is no prose, where nothing is redacted either.
 */
export type NoticePlacement = 'text' | 'json' | 'field' | 'aside' | 'silent';

/** What a text tells the answer that it belongs to. */
export interface AnswerEvents {
  mark(kind: NoticeKind, id: string): string;
  redacted(rule: RedactionRule, found: string): void;
  /** A clause was written anew in the place's script and words. */
  converted(clause: Clause): void;
  /** Sentences still owed, each with whether it begins an addition. */
  owed(): readonly string[];
  read(text: string): void;
}

/** One text of an answer on its way to the reader: a choice's content, a tool's arguments. Whole or in pieces. */
export class Channel {
  readonly #marks: MarkReader;
  readonly #redactor: Redactor | null;
  readonly #writer: NoticeWriter | null;
  readonly #script: Script | null;
  #json: JsonPlace | null = null;
  #shown = '';
  #source = 0;
  #edits: [source: number, shift: number][] = [];
  #hidden: [from: number, to: number][] = [];
  /** Where conversion made the model's text longer or shorter, in units of the model's. */
  #stretched: [model: number, by: number][] = [];
  #model = 0;
  #ended = false;

  constructor(
    view: View,
    readonly carry: NoticePlacement,
    private readonly told: AnswerEvents,
    convert: Convert | null = null,
  ) {
    this.#marks = new MarkReader(carry === 'json');
    this.#redactor = view.redaction && carry !== 'silent' ? new Redactor(view.redaction, view.mask) : null;
    this.#script = convert && carry === 'text' ? new Script(convert) : null;
    this.#writer = carry === 'text' ? new NoticeWriter() : null;
    if (carry === 'json' && this.#redactor) this.#json = new JsonPlace();
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
    return this.#script ? this.#model : this.#source;
  }

  /** Whether the model's text is decided up to this place, in UTF-16 units. */
  decides(source: number): boolean {
    return this.#stretch(source) <= this.#source && (!this.#script || source <= this.#model);
  }

  /** Takes the model's next text and gives what the reader may see by now. */
  push(text: string): string {
    if (this.#ended) return '';
    return this.#show(this.#marks.push(text));
  }

  /** The text is over: what was held back, and, where it can carry them, the notices still owed. */
  end(owing = true): string {
    if (this.#ended) return '';
    const rest = this.#show(this.#marks.end()) + this.#flush();
    this.#ended = true;
    this.#writer?.endAdding();
    const owed = this.#writer && owing ? this.told.owed().map((sentence) => this.#notice(sentence)) : [];
    return rest + owed.join('');
  }

  /** Whether the units `from`..`to` of the model's text were taken out: a mark, or what a rule redacted. */
  hides(modelFrom: number, modelTo: number): boolean {
    const [from, to] = [this.#stretch(modelFrom), this.#stretch(modelTo)];
    return this.#hidden.some(([start, end]) => (from === to ? start <= from && from < end : start < to && from < end));
  }

  /** Where a place in the model's text stands in what the reader sees, for citations by index. */
  placeOf(source: number): number {
    const converted = this.#stretch(source);
    let shift = 0;
    for (const [at, by] of this.#edits) if (at <= converted) shift += by;
    return converted + shift;
  }

  #stretch(source: number): number {
    let shift = 0;
    for (const [at, by] of this.#stretched) if (at <= source) shift += by;
    return source + shift;
  }

  #show(pieces: readonly MarkToken[]): string {
    let text = '';
    for (const piece of pieces) text += piece.kind === 'text' ? this.#text(piece.text) : this.#mark(piece);
    return text;
  }

  #mark(piece: Exclude<MarkToken, { kind: 'text' }>): string {
    const before = this.#flush();
    const from = this.#source;
    this.#source += piece.length;
    this.#model += piece.length;
    this.#hidden.push([from, this.#source]);
    this.#edits.push([this.#source, -piece.length]);
    if (piece.kind === 'end-mark') this.#writer?.endAdding();
    if (piece.kind !== 'mark') return before;
    const sentence = this.told.mark(piece.notice, piece.id);
    return before + this.#notice(sentence, NOTICE_KINDS[piece.notice].encloses);
  }

  #notice(sentence: string, adding = false): string {
    return this.#writer ? this.#written(this.#writer.notice(sentence, adding), 0) : '';
  }

  #text(text: string): string {
    return this.#script ? this.#clauses(this.#script.push(text)) : this.#decided(text);
  }

  #clauses(clauses: readonly Clause[]): string {
    let text = '';
    for (const clause of clauses) {
      const { given, shown } = clause;
      this.#model += given.length;
      if (given !== shown) this.told.converted(clause);
      if (given.length !== shown.length) this.#stretched.push([this.#model, shown.length - given.length]);
      text += this.#decided(shown);
    }
    return text;
  }

  #decided(text: string): string {
    if (!this.#redactor) return this.#segment({ text, length: text.length });
    return this.#segments(this.#redactor.push(text));
  }

  #flush(): string {
    const rest = this.#script ? this.#clauses(this.#script.end()) : '';
    return rest + (this.#redactor ? this.#segments(this.#redactor.end()) : '');
  }

  #segments(segments: readonly Segment[]): string {
    let text = '';
    for (const segment of segments) text += this.#segment(segment);
    return text;
  }

  #segment({ text, length, rule, found = '' }: Segment): string {
    const from = this.#source;
    this.#source += length;
    if (rule) {
      this.#hidden.push([from, this.#source]);
      this.told.redacted(rule, found);
    } else this.told.read(text);
    const put = this.#json ? this.#json.put(text, rule !== undefined && rule.replacement === undefined) : text;
    return this.#written(this.#writer ? this.#writer.text(put) : put, length);
  }

  #written(text: string, length: number): string {
    if (text.length !== length) this.#edits.push([this.#source, text.length - length]);
    this.#shown += text;
    return text;
  }
}

/** Keeps redacted JSON valid: a mask inside a string, `null` for a bare number. */
class JsonPlace {
  #inString = false;
  #escaped = false;

  put(text: string, masked: boolean): string {
    if (masked) return this.#inString ? text : 'null';
    for (const letter of text) {
      if (this.#escaped) this.#escaped = false;
      else if (letter === '\\') this.#escaped = true;
      else if (letter === '"') this.#inString = !this.#inString;
    }
    return text;
  }
}
