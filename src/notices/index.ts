/** What tells people that law left out or added something: kinds, reasons, duties, marks. Each is said here once; all else is derived. */
export { LONGEST_MARK, MarkReader, type MarkToken } from './marks.ts';
