/** What a directive's words may ask a model to do to its readers, whatever the directive declares. */
export const ASKS = ['leave_out', 'hide', 'change_subject', 'report', 'identify', 'pretend'] as const;

/** What a directive may ask for beyond its effect. */
export type Ask = (typeof ASKS)[number];

/**
 * What no word of its own betrays: the subject and what is done to it, in one sentence. “Elections” and “praise” are honest words apart.
 */
export interface Slant {
  /** What is asked of a model in the end: to leave out the other side, to hide help, to find out who somebody is. */
  readonly ask: Ask;
  readonly subject: string;
  /** `null` where the subject is honest only with what `honest` names: to speak of despair and offer no help. */
  readonly treatment: string | null;
  readonly honest?: string;
}

/**
 * How a language asks for each, as regular expressions over folded text without marks (`foldWithoutMarks`), written with them or
 * without; and its words of negation.
 */
export interface CueTable extends Readonly<Record<Ask, readonly string[]>> {
  /** Words that deny the verb after them. */
  readonly negated: string;
  /** Verbs of hindrance, hesitation and failure: “never fail to report” is an order. */
  readonly hindered: string;
  /** Words where a negation ends, since another clause begins: “do not joke and report …”. */
  readonly ends: string;
  /** “Or”, which carries a negation over a comma: “do not store, share or report …”. */
  readonly or: string;
  /** “Without”, which denies once more: “do not answer without reporting”. Elsewhere two negations are often one. */
  readonly without: string;
  /** Whether an order is denied after its verb: “Melde … nicht”. */
  readonly negatesAfter?: boolean;
  readonly slants?: readonly Slant[];
  /** What makes a sentence on such a subject honest: all sides, equally, by sources, at once. */
  readonly fair?: string;
  /** Where a pattern may begin, if not at a word's first letter. */
  readonly start?: string;
}

/** A word's first letter; `\b` would not know that õ is a letter. */
export const WORD_START = String.raw`(?<!\p{L}|\d)`;
