/** What a directive's words may ask a model to do to its readers, whatever the directive declares. */
export const ASKS = ['leave_out', 'hide', 'change_subject', 'report', 'identify', 'pretend'] as const;

/** What a directive may ask for beyond its effect. */
export type Ask = (typeof ASKS)[number];

/** How a language asks for each, as regular expressions; and its words of negation. */
export interface CueTable extends Readonly<Record<Ask, readonly string[]>> {
  readonly negated: string;
  /** Where a pattern may begin, if not at a word's first letter. */
  readonly start?: string;
}

/** A word's first letter; `\b` would not know that õ is a letter. */
export const WORD_START = String.raw`(?<!\p{L}|\d)`;
