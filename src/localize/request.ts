import type { View } from './view.ts';

/** A message of a chat request, as far as localization looks at it; all else passes as it is. */
export interface ChatMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly [key: string]: unknown;
}

/** What the person wrote last, and all they wrote. */
export interface UserText {
  readonly last: string;
  readonly all: string;
}

/**
 * The messages for the model, as JSON: the release's layers first and what was retrieved last; the caller's own stay as they are
 * between them, one at least.
 * The first part is the same for every request, so a provider's prompt cache keeps it.
 */
export function localizedMessages(
  view: View,
  messages: readonly ChatMessage[],
  asked: UserText,
  retry: string | null = null,
): string {
  // Providers take `system` or `developer` in one request, not both.
  const role = messages.some((message) => message.role === 'developer') ? 'developer' : 'system';
  const found = lastWords(view, asked, retry);
  const others = JSON.stringify(found ? [...messages, { role, content: found }] : messages);
  return `[${view.prompt.first[role]},${others.slice(1)}`;
}

/** The texts of the person's messages, whether given as a string or in parts. */
export function userTextIn(messages: readonly ChatMessage[]): UserText {
  const texts = messages.filter(({ role }) => role === 'user').map(({ content }) => textOf(content));
  return { last: texts.at(-1) ?? '', all: texts.join('\n') };
}

/** The same of a Responses request's input: a text, or a list of messages and other items. */
export function userTextOf(input: unknown): UserText {
  if (typeof input === 'string') return { last: input, all: input };
  if (!Array.isArray(input)) return { last: '', all: '' };
  return userTextIn(input.filter(isMessage));
}

const isMessage = (item: unknown): item is ChatMessage =>
  typeof item === 'object' && item !== null && 'role' in item && typeof item.role === 'string';

/** A message's text, whether its content is a string or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { type?: unknown; text?: unknown }) =>
      (part?.type === 'text' || part?.type === 'input_text') && typeof part.text === 'string' ? part.text : '',
    )
    .join('\n');
}

/** What the model is told last: curriculum and terms that fit the question, and what to mend in a second try; empty for nothing. */
export const lastWords = (view: View, { last }: UserText, retry: string | null): string =>
  [retrieved(view, last), retry].filter(Boolean).join('\n');

function retrieved(view: View, question: string): string {
  const outcomes = view.curriculum.find(question).map(({ item }) => `- ${item.path.join(' › ')}: ${item.statement}`);
  const terms = new Set(
    view.terms.find(question).map(({ rule }) => `- ${rule.preferred} (≠ ${rule.deprecated.join(', ')})`),
  );
  return [...outcomes, ...terms].join('\n');
}
