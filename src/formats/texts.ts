import { Answer, type AnswerOptions, type Channel, type NoticePlacement, type View } from '../localize/index.ts';
import type { Wire } from './wire.ts';

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

/** The texts of one answer by key, each on its own way through one `Answer`. */
export class Texts {
  readonly answer: Answer;
  readonly #channels = new Map<string, Channel>();

  constructor(
    readonly view: View,
    options: AnswerOptions,
  ) {
    this.answer = new Answer(view, options);
  }

  /** The text of this key; opened when it is first asked for. */
  open(key: string, carry: NoticePlacement): Channel {
    let channel = this.#channels.get(key);
    if (!channel) {
      channel = this.answer.open(carry);
      this.#channels.set(key, channel);
    }
    return channel;
  }

  get(key: string): Channel | undefined {
    return this.#channels.get(key);
  }

  /** Texts that have not ended, in the order in which they began. */
  get running(): readonly [string, Channel][] {
    return [...this.#channels].filter(([, { ended }]) => !ended);
  }

  /** All that was shown of the texts whose key begins so, one after the other. */
  shown(prefix: string): string {
    let text = '';
    for (const [key, channel] of this.#channels) if (key.startsWith(prefix)) text += channel.shown;
    return text;
  }

  /** Whether any key begins so. */
  has(prefix: string): boolean {
    for (const key of this.#channels.keys()) if (key.startsWith(prefix)) return true;
    return false;
  }

  /** Any value that the gateway has no word for: whatever texts it holds lose their marks, also over the borders of events. */
  strip<Value>(value: Value, path: string): Value {
    if (typeof value === 'string') return this.#stripText(value, path) as Value;
    if (Array.isArray(value)) return this.#stripList(value, path) as Value;
    if (typeof value !== 'object' || value === null) return value;
    let changed: Wire | undefined;
    for (const [key, inner] of Object.entries(value as Wire)) {
      if (NO_TEXT.has(key)) continue;
      const stripped = this.strip(inner, `${path}.${key}`);
      if (stripped === inner) continue;
      changed = { ...(changed ?? (value as Wire)), [key]: stripped };
    }
    return (changed ?? value) as Value;
  }

  #stripList(list: readonly unknown[], path: string): unknown {
    const stripped = list.map((item, index) => this.strip(item, `${path}[${(item as Wire)?.index ?? index}]`));
    return stripped.every((item, index) => item === list[index]) ? list : stripped;
  }

  #stripText(text: string, path: string): string {
    const known = this.#channels.has(path);
    // Most texts have no bracket, and nothing of theirs is held: then there is nothing to do.
    if (!known && !text.includes('⟦')) return text;
    const shown = this.open(path, 'silent').push(text);
    return shown === text ? text : shown;
  }
}
