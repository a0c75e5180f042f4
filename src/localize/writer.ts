/**
 * Writes text and notices as Markdown. A notice is a paragraph of its own, quoted, so that it reads as a note in any client.
 * What is added by law stands in the same quote as its notice. Like every stage it gives the same text under any cutting.
 */
export class NoticeWriter {
  /** Line ends that the reader's text ends with; two at the very begin, where no gap is needed. */
  #lineEnds = 2;
  /** A notice was the last thing written: what follows needs a gap, and its own leading space is dropped. */
  #afterNotice = false;
  /** White space inside an addition, kept until something follows it. */
  #space = '';
  #adding = false;

  text(text: string): string {
    let rest = text;
    if (this.#afterNotice) {
      rest = rest.trimStart();
      if (rest === '') return '';
      this.#afterNotice = false;
      rest = `${this.#gap()}${this.#adding ? this.#quoted(rest) : rest}`;
      return this.#written(rest);
    }
    return this.#written(this.#adding ? this.#quoted(rest) : rest);
  }

  /** The notice on its own, or the begin of an addition. */
  notice(sentence: string, adding = false): string {
    const gap = this.#adding || this.#afterNotice ? this.#gap() : '\n'.repeat(Math.max(0, 2 - this.#lineEnds));
    this.#space = '';
    this.#adding ||= adding;
    const written = this.#written(`${gap}> ${sentence}`.replace('> > ', '> '));
    this.#afterNotice = true;
    return written;
  }

  endAdding(): void {
    if (!this.#adding) return;
    this.#adding = false;
    this.#afterNotice = true;
    this.#space = '';
  }

  #gap(): string {
    return this.#adding ? '\n>\n> ' : '\n\n';
  }

  #quoted(text: string): string {
    const whole = this.#space + text;
    const kept = whole.trimEnd();
    this.#space = whole.slice(kept.length);
    return kept.replaceAll('\n', '\n> ');
  }

  #written(text: string): string {
    const ends = text.endsWith('\n\n') ? 2 : Number(text.endsWith('\n'));
    this.#lineEnds = Math.min(2, ends === text.length ? this.#lineEnds + ends : ends);
    return text;
  }
}
