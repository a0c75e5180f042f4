import { Answer, type AnswerOptions, type Channel, type NoticePlacement, type View } from '../localize/index.ts';
import { isObject, type JsonObject } from './json.ts';

/** What names and numbers a thing, and is no text for anybody. */
const NO_TEXT = new Set([
  'id',
  'role',
  'type',
  'object',
  'name',
  'status',
  'data',
  'signature',
  'encrypted_content',
  'url',
]);

/** A text of an answer, and where it stands in it. */
export interface PlacedText<Slot> {
  readonly slot: Slot;
  readonly channel: Channel;
}

/**
 * The texts of one answer, each on its own way through one `Answer`. Those that the format knows have a slot each; those in fields
 * that it has no word for are kept apart by their path, and are never taken for one of the others, whatever they are called.
 */
export class Texts<Slot> {
  readonly answer: Answer;
  readonly #placed: PlacedText<Slot>[] = [];
  readonly #unknown = new Map<string, Channel>();

  constructor(
    readonly view: View,
    options: AnswerOptions,
  ) {
    this.answer = new Answer(view, options);
  }

  /** Begins the text of a slot that has none yet. */
  open(slot: Slot, carry: NoticePlacement): Channel {
    const channel = this.answer.open(carry);
    this.#placed.push({ slot, channel });
    return channel;
  }

  /** Those with a slot, in the order in which they began. */
  get placed(): readonly PlacedText<Slot>[] {
    return this.#placed;
  }

  /** Any value that the format has no word for: whatever texts it holds lose their marks, also over the borders of events. */
  strip(value: unknown, path: string): unknown {
    if (typeof value === 'string') return this.#stripText(value, path);
    if (Array.isArray(value)) return this.#stripList(value, path);
    return isObject(value) ? this.stripObject(value, path) : value;
  }

  /** The same object where nothing changed. */
  stripObject(value: JsonObject, path: string): JsonObject {
    let changed: Record<string, unknown> | undefined;
    for (const [key, inner] of Object.entries(value)) {
      if (NO_TEXT.has(key)) continue;
      const stripped = this.strip(inner, `${path}.${key}`);
      if (stripped === inner) continue;
      changed ??= { ...value };
      changed[key] = stripped;
    }
    return changed ?? value;
  }

  #stripList(list: readonly unknown[], path: string): unknown {
    const stripped = list.map((item, index) =>
      this.strip(item, `${path}[${(isObject(item) ? item.index : undefined) ?? index}]`),
    );
    return stripped.every((item, index) => item === list[index]) ? list : stripped;
  }

  #stripText(text: string, path: string): string {
    let channel = this.#unknown.get(path);
    // Most texts have no bracket, and nothing of theirs is held: then there is nothing to do.
    if (!channel && !text.includes('⟦')) return text;
    if (!channel) {
      channel = this.answer.open('silent');
      this.#unknown.set(path, channel);
    }
    return channel.push(text);
  }
}

/** An annotation with its places in the text changed, wherever they stand in it. */
export function remapAnnotation(annotation: unknown, place: (at: number) => number): unknown {
  if (!isObject(annotation)) return annotation;
  return Object.fromEntries(
    Object.entries(annotation).map(([key, value]) => {
      if ((key === 'start_index' || key === 'end_index') && typeof value === 'number') return [key, place(value)];
      return [key, key === 'url_citation' ? remapAnnotation(value, place) : value];
    }),
  );
}
