import { MarkReader, type MarkToken } from '../notices/index.ts';
import type { Convert } from '../regions/index.ts';
import { type Redaction, Redactor, type Segment } from './redact.ts';
import { type Clause, Script } from './script.ts';

/**
 * What one of the model's texts turned out to say, in its order. `length` counts UTF-16 units of the text that the piece stands for:
 * the model's own, or where clauses are converted, the converted one.
 */
export type TextEvent =
  | MarkToken
  | Segment
  /** A clause was looked at by the script's converter; what is left of it comes as text. */
  | { readonly kind: 'clause'; readonly clause: Clause };

/** How a text is read: each `null` where nothing of the kind is to be done. */
export interface TextStages {
  readonly redaction: Redaction | null;
  readonly convert: Convert | null;
  /** The text is JSON: marks may be escaped in it, and what is masked must leave it valid. */
  readonly json: boolean;
}

/**
 * A stage over a stream of text: finds marks, converts clauses, takes out what must not be read. It holds back only what could still
 * become one of these, and knows nothing of the answer that the text belongs to.
 */
export class TextStage {
  readonly #marks: MarkReader;
  readonly #redactor: Redactor | null;
  readonly #script: Script | null;
  readonly #json: JsonPlace | null;

  constructor({ redaction, convert, json }: TextStages) {
    this.#marks = new MarkReader(json);
    this.#redactor = redaction ? new Redactor(redaction) : null;
    this.#script = convert ? new Script(convert) : null;
    this.#json = json && redaction ? new JsonPlace() : null;
  }

  /** Takes the model's next text, of any length, and gives what is certain by now. */
  push(text: string): readonly TextEvent[] {
    return this.#staged(this.#marks.push(text));
  }

  /** The text is over: what was held back. */
  end(): readonly TextEvent[] {
    return [...this.#staged(this.#marks.end()), ...this.#flush()];
  }

  #staged(tokens: readonly MarkToken[]): readonly TextEvent[] {
    // Most texts have neither stage, and need no second list.
    if (!this.#redactor && !this.#script) return tokens;
    const events: TextEvent[] = [];
    for (const token of tokens) {
      if (token.kind === 'text') this.#text(token.text, events);
      // No match and no clause goes on over a mark.
      else events.push(...this.#flush(), token);
    }
    return events;
  }

  #text(text: string, events: TextEvent[]): void {
    if (this.#script) this.#clauses(this.#script.push(text), events);
    else this.#decided(text, events);
  }

  #clauses(clauses: readonly Clause[], events: TextEvent[]): void {
    for (const clause of clauses) {
      events.push({ kind: 'clause', clause });
      this.#decided(clause.shown, events);
    }
  }

  #decided(text: string, events: TextEvent[]): void {
    if (this.#redactor) this.#segments(this.#redactor.push(text), events);
    else events.push({ kind: 'text', text, length: text.length });
  }

  #segments(segments: readonly Segment[], events: TextEvent[]): void {
    for (const segment of segments) events.push(this.#json ? this.#json.put(segment) : segment);
  }

  #flush(): readonly TextEvent[] {
    const events: TextEvent[] = [];
    if (this.#script) this.#clauses(this.#script.end(), events);
    if (this.#redactor) this.#segments(this.#redactor.end(), events);
    return events;
  }
}

/** Keeps redacted JSON valid: a mask inside a string, `null` for a bare number. */
class JsonPlace {
  #inString = false;
  #escaped = false;

  put(segment: Segment): Segment {
    if (segment.kind === 'redacted' && segment.rule.replacement === undefined)
      return this.#inString ? segment : { ...segment, text: 'null' };
    for (const letter of segment.text) {
      if (this.#escaped) this.#escaped = false;
      else if (letter === '\\') this.#escaped = true;
      else if (letter === '"') this.#inString = !this.#inString;
    }
    return segment;
  }
}
