import { type SourcePosition, showPosition } from './position.ts';

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
