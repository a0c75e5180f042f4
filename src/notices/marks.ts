import { ENCLOSING, kindOfMark, MARK_NAMES, type NoticeKind } from './kinds.ts';
import type { DirectiveId } from './reason.ts';

/**
 * Finds the marks that a model sets: `⟦omit:ID⟧`, `⟦add:ID⟧` and `⟦/add⟧`. A stage over a stream of text:
 * it holds back only what could still become a mark, and what it gives does not depend on how the text was cut.
 */

/** What the text turned out to be; `length` counts UTF-16 units of what the model wrote. */
export type MarkToken =
  | { readonly kind: 'text'; readonly text: string; readonly length: number }
  | { readonly kind: 'mark'; readonly notice: NoticeKind; readonly id: DirectiveId; readonly length: number }
  /** What a mark enclosed ends here. */
  | { readonly kind: 'end-mark'; readonly length: number }
  /** A mark cut off before it said what it is. */
  | { readonly kind: 'nothing'; readonly length: number };

/** No mark is longer, in UTF-16 units; a reader waits for no more than that. */
export const LONGEST_MARK = 160;

const LONGEST_GAP = 4;
const OPEN = '⟦';
const MARK_END = /[⟧\n\0]/;
const GAP = `\\s{0,${LONGEST_GAP}}`;
const HEAD = new RegExp(`^⟦${GAP}(?:(${MARK_NAMES.join('|')})${GAP}:|/${GAP}(?:${ENCLOSING.join('|')}))`, 'i');

export class MarkReader {
  #held = '';
  readonly #openAt: (text: string, last: boolean) => number;
  readonly #decode: (text: string) => Decoded;

  /** `json`: the text is JSON, where a bracket may be written `\\u27e6` and any letter of a mark may be escaped. */
  constructor(json = false) {
    this.#openAt = json ? openInJson : (text) => text.indexOf(OPEN);
    this.#decode = json ? decodeJson : (text) => ({ text, lengthOf: (units) => units });
  }

  /** Takes the next text, of any length, and gives what is certain by now. */
  push(text: string): MarkToken[] {
    this.#held += text;
    return this.#read(false);
  }

  /** The text is over. What can no longer become a whole mark still counts as one, and is never shown. */
  end(): MarkToken[] {
    return this.#read(true);
  }

  #read(last: boolean): MarkToken[] {
    const pieces: MarkToken[] = [];
    while (this.#held !== '') {
      const start = this.#openAt(this.#held, last);
      if (start !== 0) {
        const text = start < 0 ? this.#held : this.#held.slice(0, start);
        pieces.push({ kind: 'text', text, length: text.length });
        this.#held = this.#held.slice(text.length);
        continue;
      }
      const piece = this.#mark(last);
      if (!piece) break;
      pieces.push(piece);
      this.#held = this.#held.slice(piece.length);
    }
    return pieces;
  }

  #mark(last: boolean): MarkToken | undefined {
    const decoded = this.#decode(this.#held);
    if (!decoded.text.startsWith(OPEN)) {
      // An escape that is not whole yet, or one that turned out to be another letter.
      if (decoded.text === '' && !last) return undefined;
      const length = Math.max(1, decoded.lengthOf(1));
      return { kind: 'text', text: this.#held.slice(0, length), length };
    }
    const step = readMark(decoded.text, last);
    if (!step) return undefined;
    // Cut off inside: a broken escape after it is a piece of it too.
    const length = last && step.length === decoded.text.length ? this.#held.length : decoded.lengthOf(step.length);
    return step.kind === 'text' ? { kind: 'text', text: this.#held.slice(0, length), length } : { ...step, length };
  }
}

/** Text as a reader of the JSON would see it; `lengthOf(n)`: how much of the source its first `n` units took. */
interface Decoded {
  readonly text: string;
  readonly lengthOf: (units: number) => number;
}

/** Stands for the quotation mark that ends a JSON string: no mark goes on beyond it. */
const STRING_END = '\0';
const ESCAPE = /\\(?:u[0-9a-f]{4}|[^u])/giy;

/** Decodes as far as the escapes are whole. */
function decodeJson(source: string): Decoded {
  const lengths: number[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    let length = 1;
    if (source[at] === '\\') {
      ESCAPE.lastIndex = at;
      const found = ESCAPE.exec(source)?.[0];
      if (found === undefined) break;
      length = found.length;
      text += length === 6 ? String.fromCharCode(Number.parseInt(found.slice(2), 16)) : (PLAIN[found] ?? found[1]);
    } else text += source[at] === '"' ? STRING_END : source[at];
    at += length;
    lengths.push(at);
  }
  return { text, lengthOf: (units) => (units === 0 ? 0 : (lengths[units - 1] ?? source.length)) };
}

const PLAIN: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\r': '\r', '\\b': '\b', '\\f': '\f' };
const OPEN_IN_JSON = /⟦|\\(?:u(?:2(?:7(?:e(?:6)?)?)?)?)?/gi;

/** Where a bracket opens, or where an escape may yet turn out to be one; `-1` for nowhere. */
function openInJson(text: string, last: boolean): number {
  OPEN_IN_JSON.lastIndex = 0;
  for (let found = OPEN_IN_JSON.exec(text); found; found = OPEN_IN_JSON.exec(text)) {
    const [what] = found;
    if (what === OPEN || what.length === 6) return found.index;
    const end = found.index + what.length;
    if (end === text.length && !last) return found.index;
    // Another escape: its second character belongs to it, also where that is a backslash.
    if (what === '\\') OPEN_IN_JSON.lastIndex = found.index + 2;
  }
  return -1;
}

/** The mark at the begin of `held`; `undefined` while more text could change what it is. */
function readMark(held: string, last: boolean): MarkToken | undefined {
  const head = HEAD.exec(held);
  if (!head) {
    if (couldBecomeHead(held)) return last ? { kind: 'nothing', length: held.length } : undefined;
    return { kind: 'text', text: OPEN, length: OPEN.length };
  }
  // A mark ends at its bracket. One that a model forgot to close ends with its line, or where it grows too long.
  const rest = held.slice(head[0].length, LONGEST_MARK);
  const end = rest.search(MARK_END);
  if (end < 0 && held.length < LONGEST_MARK && !last) return undefined;
  const body = end < 0 ? rest : rest.slice(0, end);
  const length = head[0].length + body.length + (rest[end] === '⟧' ? 1 : 0);
  const notice = kindOfMark(head[1] ?? '');
  return notice ? { kind: 'mark', notice, id: body.trim(), length } : { kind: 'end-mark', length };
}

/** Whether some text after it would make it the head of a mark. */
function couldBecomeHead(held: string): boolean {
  const [, gap = '', rest = ''] = /^⟦(\s*)([\s\S]*)$/.exec(held) ?? [];
  if (gap.length > LONGEST_GAP) return false;
  const word = rest.toLowerCase();
  return (
    MARK_NAMES.some((name) => beginsWith(name, ':', word)) ||
    (word !== '' && ENCLOSING.some((name) => beginsWith('/', name, word))) ||
    word === ''
  );
}

/** Whether `text` is a begin of `first`, a gap, `then`. */
function beginsWith(first: string, then: string, text: string): boolean {
  if (first.startsWith(text)) return true;
  if (!text.startsWith(first)) return false;
  const [, gap = '', rest = ''] = /^(\s*)([\s\S]*)$/.exec(text.slice(first.length)) ?? [];
  return gap.length <= LONGEST_GAP && then.startsWith(rest);
}
