/** A place in an author's file. Lines and columns count from 1; `file` is relative to the pack. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export const showPosition = (at: SourcePosition): string => `${at.file}:${at.line}:${at.column}`;

/** One fault in an author's file, as data. `code` is to program against, each module's from a closed list; `found` and `expected` are to read. */
export interface Diagnostic<Code extends string = string> {
  readonly code: Code;
  readonly at: SourcePosition;
  readonly found: string;
  readonly expected: string;
}

/** One line: where, what was found, what was expected. */
export const showDiagnostic = (d: Diagnostic): string =>
  `${showPosition(d.at)} ${d.code}: found ${d.found}, expected ${d.expected}`;

/** File order, so that an author reads the faults from the top down. */
export const byPosition = (a: Diagnostic, b: Diagnostic): number =>
  a.at.file.localeCompare(b.at.file, 'en') || a.at.line - b.at.line || a.at.column - b.at.column;
