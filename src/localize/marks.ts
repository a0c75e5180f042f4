/**
 * Finds the marks that a model sets: `⟦omit:ID⟧`, `⟦add:ID⟧` and `⟦/add⟧`. A stage over a stream of text:
 * it holds back only what could still become a mark, and what it gives does not depend on how the text was cut.
 */

/** What the text turned out to be. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'omit' | 'add'; readonly id: string }
  | { readonly kind: 'end-add' };

/** No mark is longer, in UTF-16 units; a reader waits for no more than that. */
export const LONGEST_MARK = 160;
const LONGEST_GAP = 4;

const OPEN = '⟦';
const HEAD = new RegExp(`^⟦\\s{0,${LONGEST_GAP}}(?:(omit|add)\\s{0,${LONGEST_GAP}}:|/\\s{0,${LONGEST_GAP}}add)`, 'i');

export class MarkReader {
  #held = '';

  /** Takes the next text, of any length, and gives what is certain by now. */
  push(text: string): Piece[] {
    this.#held += text;
    return this.#read(false);
  }

  /** The text is over. What can no longer become a whole mark still counts as one, and is never shown. */
  end(): Piece[] {
    return this.#read(true);
  }

  #read(last: boolean): Piece[] {
    const pieces: Piece[] = [];
    while (this.#held !== '') {
      const start = this.#held.indexOf(OPEN);
      if (start !== 0) {
        const text = start < 0 ? this.#held : this.#held.slice(0, start);
        pieces.push({ kind: 'text', text });
        this.#held = this.#held.slice(text.length);
        continue;
      }
      const step = readMark(this.#held, last);
      if (!step) break;
      if (step.piece) pieces.push(step.piece);
      this.#held = this.#held.slice(step.length);
    }
    return pieces;
  }
}

/** The mark at the begin of `held`; `undefined` while more text could change what it is. */
function readMark(held: string, last: boolean): { piece?: Piece; length: number } | undefined {
  const head = HEAD.exec(held);
  if (!head) {
    if (couldBecomeHead(held)) return last ? { length: held.length } : undefined;
    return { piece: { kind: 'text', text: OPEN }, length: OPEN.length };
  }
  // A mark ends at its bracket. One that a model forgot to close ends with its line, or where it grows too long.
  const rest = held.slice(head[0].length, LONGEST_MARK);
  const end = rest.search(/[⟧\n]/);
  if (end < 0 && held.length < LONGEST_MARK && !last) return undefined;
  const body = end < 0 ? rest : rest.slice(0, end);
  const closed = rest[end] === '⟧' ? 1 : 0;
  const kind = head[1]?.toLowerCase() as 'omit' | 'add' | undefined;
  return {
    piece: kind ? { kind, id: body.trim() } : { kind: 'end-add' },
    length: head[0].length + body.length + closed,
  };
}

/** Whether some text after it would make it the head of a mark. */
function couldBecomeHead(held: string): boolean {
  const [, gap = '', rest = ''] = /^⟦(\s*)([\s\S]*)$/.exec(held) ?? [];
  if (gap.length > LONGEST_GAP) return false;
  const word = rest.toLowerCase();
  return (
    ['omit', 'add'].some((name) => beginsWith(name, ':', word)) ||
    (word !== '' && beginsWith('/', 'add', word)) ||
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
