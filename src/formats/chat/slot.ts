import { isObject, type JsonObject } from '../json.ts';

/** Where a text stands in a choice of a chat completion. Fields that the format has no word for have no slot: they are kept by path. */
export type ChatSlot =
  | { readonly slot: 'content' }
  | { readonly slot: 'refusal' }
  | { readonly slot: 'reasoning'; readonly field: 'reasoning_content' | 'reasoning' }
  | { readonly slot: 'tool'; readonly index: number; readonly part: ToolPart }
  /** The older form, of one call. */
  | { readonly slot: 'function_call' };

export type ToolPart = 'function' | 'custom';

/** What texts still held, in the order in which they began. */
export type ChatRest = readonly { readonly slot: ChatSlot; readonly text: string }[];

/** A message or delta with what its texts still held: each text after what stands there, a call's at its call. */
export function mergeRest(message: JsonObject, rest: ChatRest): JsonObject {
  if (rest.length === 0) return message;
  const shown: Record<string, unknown> = { ...message };
  for (const { slot, text } of rest) {
    switch (slot.slot) {
      case 'content':
      case 'refusal':
        shown[slot.slot] = appended(shown[slot.slot], text);
        break;
      case 'reasoning':
        shown[slot.field] = appended(shown[slot.field], text);
        break;
      case 'function_call':
        shown.function_call = appendedInside(shown.function_call, 'arguments', text);
        break;
      case 'tool':
        shown.tool_calls = appendedCall(shown.tool_calls, slot.index, slot.part, text);
        break;
    }
  }
  return shown;
}

/** Content may come in parts, and then what follows is one more. */
const appended = (before: unknown, text: string): unknown =>
  Array.isArray(before) ? [...before, { type: 'text', text }] : `${before ?? ''}${text}`;

function appendedInside(inner: unknown, field: string, text: string): JsonObject {
  const known = isObject(inner) ? inner : {};
  return { ...known, [field]: `${known[field] ?? ''}${text}` };
}

function appendedCall(calls: unknown, index: number, part: ToolPart, text: string): readonly unknown[] {
  const known: readonly unknown[] = Array.isArray(calls) ? calls : [];
  const field = part === 'custom' ? 'input' : 'arguments';
  const at = known.findIndex((call, position) => isObject(call) && (call.index ?? position) === index);
  const call = known[at];
  if (!isObject(call)) return [...known, { index, [part]: appendedInside(undefined, field, text) }];
  return known.with(at, { ...call, [part]: appendedInside(call[part], field, text) });
}
