import type { Clause } from './script.ts';

/**
 * Where each place of the model's text stands in what the reader sees, for citations by index and log probabilities. The way goes over
 * three texts: the model's, the one after clauses were converted, and the reader's. All counts are UTF-16 units.
 */
export class PositionMap {
  /** How much of the model's text, and of the converted one, has been taken up. */
  #model = 0;
  #converted = 0;
  /** Where conversion made the model's text longer or shorter, in units of the model's. */
  readonly #stretched: [model: number, by: number][] = [];
  /** Where the reader's text got longer or shorter than the converted one, in units of that. */
  readonly #edits: [converted: number, shift: number][] = [];
  readonly #hidden: [from: number, to: number][] = [];

  constructor(private readonly converts: boolean) {}

  /** How much of the model's text has been taken up; at the end, all of it. */
  get taken(): number {
    return this.converts ? this.#model : this.#converted;
  }

  /** Whether the model's text is decided up to this place. */
  decides(model: number): boolean {
    return this.#stretch(model) <= this.#converted && (!this.converts || model <= this.#model);
  }

  /** Whether the units `modelFrom`..`modelTo` were taken out: a mark, or what a rule redacted. */
  hides(modelFrom: number, modelTo: number): boolean {
    const [from, to] = [this.#stretch(modelFrom), this.#stretch(modelTo)];
    return this.#hidden.some(([start, end]) => (from === to ? start <= from && from < end : start < to && from < end));
  }

  /** Where a place in the model's text stands in the reader's. */
  placeOf(model: number): number {
    const converted = this.#stretch(model);
    let shift = 0;
    for (const [at, by] of this.#edits) if (at <= converted) shift += by;
    return converted + shift;
  }

  /** A mark of this length was taken out. */
  removeMark(length: number): void {
    this.#model += length;
    this.#hide(length);
    this.#edit(-length);
  }

  convert({ given, shown }: Clause): void {
    this.#model += given.length;
    if (given.length !== shown.length) this.#stretched.push([this.#model, shown.length - given.length]);
  }

  /** The reader gets `shown` units in the place of the next `length`; none of them as they were where `hidden`. */
  replace(length: number, shown: number, hidden: boolean): void {
    if (hidden) this.#hide(length);
    else this.#converted += length;
    this.#edit(shown - length);
  }

  /** The reader gets this many units that stand for nothing of the model's. */
  insert(shown: number): void {
    this.#edit(shown);
  }

  #hide(length: number): void {
    this.#hidden.push([this.#converted, this.#converted + length]);
    this.#converted += length;
  }

  #edit(shift: number): void {
    if (shift !== 0) this.#edits.push([this.#converted, shift]);
  }

  #stretch(model: number): number {
    let shift = 0;
    for (const [at, by] of this.#stretched) if (at <= model) shift += by;
    return model + shift;
  }
}
