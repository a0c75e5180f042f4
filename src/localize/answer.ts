import type { Citation } from '../pack/index.ts';
import { textIn } from '../pack/index.ts';
import { MarkReader, type Piece } from './marks.ts';
import type { ReadyNotice, View } from './view.ts';
import { NoticeWriter } from './writer.ts';

/** A notice as the `endonym` field carries it. */
export interface Notice {
  readonly kind: 'omitted' | 'added';
  /** `null` when the model's mark named no directive that there is. */
  readonly directive: string | null;
  /** Whether the model marked it, or only its cues were in the exchange. */
  readonly certain: boolean;
  readonly information: string;
  readonly law: Citation | null;
  /** The sentence as it stands in the answer, Markdown. */
  readonly text: string;
}

/** A deprecated term that the answer used. */
export interface TermCheck {
  readonly concept: string;
  readonly found: string;
  readonly preferred: string;
}

export interface Checks {
  readonly terms: readonly TermCheck[];
}

export interface AnswerOptions {
  /** The reader's language, for the notices. */
  readonly language: string;
  /** What the person wrote: a law's cues may stand there. */
  readonly asked: string;
  /** Where notices go: into the text, or only into the `endonym` field, because the text is JSON or a tool call. */
  readonly carry: 'text' | 'field';
}

/**
 * One answer's way to its reader, whole or in pieces. Marks become notices; an omission or addition that
 * law's cues make likely, and that no mark told, gets the weaker notice at the end.
 */
export class Answer {
  readonly #marks = new MarkReader();
  readonly #writer = new NoticeWriter();
  readonly #notices: Notice[] = [];
  #text = '';
  #carry: AnswerOptions['carry'];

  constructor(
    readonly view: View,
    readonly options: AnswerOptions,
  ) {
    this.#carry = options.carry;
  }

  /** From here on the answer turned out to be no text: notices go into the field alone. */
  carryInField(): void {
    this.#carry = 'field';
  }

  /** Takes the model's next text and gives what the reader may see by now. */
  push(text: string): string {
    return this.#shown(this.#marks.push(text));
  }

  /** The answer is over: what was held back, and the notices still owed. */
  end(): string {
    const rest = this.#shown(this.#marks.end());
    return rest + this.#owed();
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get checks(): Checks {
    return {
      terms: this.view.terms.flatMap((term) =>
        [...this.#text.matchAll(term.matcher)].map(([found]) => ({
          concept: term.concept,
          found,
          preferred: term.preferred,
        })),
      ),
    };
  }

  #shown(pieces: readonly Piece[]): string {
    return pieces.map((piece) => this.#show(piece)).join('');
  }

  #show(piece: Piece): string {
    switch (piece.kind) {
      case 'text':
        this.#text += piece.text;
        return this.#carry === 'text' ? this.#writer.text(piece.text) : piece.text;
      case 'omit':
      case 'add':
        return this.#tell(this.#ruleOf(piece.id), piece.kind, true);
      case 'end-add':
        this.#writer.endAdding();
        return '';
    }
  }

  /** A mark cut off in the middle of its name still names a directive where only one begins so. */
  #ruleOf(id: string): ReadyNotice | undefined {
    const { notices } = this.view;
    const exact = notices.find(({ directive }) => directive === id);
    const begun = id === '' ? [] : notices.filter(({ directive }) => directive.startsWith(id));
    return exact ?? (begun.length === 1 ? begun[0] : undefined);
  }

  #tell(rule: ReadyNotice | undefined, mark: 'omit' | 'add', certain: boolean): string {
    const { language } = this.options;
    const sentences = rule ? (certain ? rule.text : rule.maybe) : this.view.release.release.unnamedNotice;
    const text = textIn(sentences, language);
    this.#notices.push({
      kind: mark === 'omit' ? 'omitted' : 'added',
      directive: rule?.directive ?? null,
      certain,
      information: rule ? textIn(rule.information, language) : '',
      law: rule?.law ?? null,
      text,
    });
    return this.#carry === 'text' ? this.#writer.notice(text, mark === 'add' && certain) : '';
  }

  /** A notice too many is a smaller fault than one missing: the promise must not hang on a model's obedience. */
  #owed(): string {
    const told = new Set(this.#notices.map(({ directive }) => directive));
    this.#writer.endAdding();
    return this.view.notices
      .filter(
        ({ directive, matcher }) =>
          !told.has(directive) && matcher && (matcher.test(this.options.asked) || matcher.test(this.#text)),
      )
      .map((rule) => this.#tell(rule, rule.kind === 'omitted' ? 'omit' : 'add', false))
      .join('');
  }
}
