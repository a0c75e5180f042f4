/** A place in an author's file. Lines and columns count from 1; `file` is relative to the pack. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `file:line:column`, the form that editors and terminals turn into a link. */
export const showPosition = (at: SourcePosition): string => `${at.file}:${at.line}:${at.column}`;
