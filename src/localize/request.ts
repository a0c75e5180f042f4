import type { View } from './view.ts';

/** A message of a chat request, as far as localization looks at it; all else passes as it is. */
export interface ChatMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly [key: string]: unknown;
}

/** What the person wrote last, and all they wrote. */
export interface Asked {
  readonly last: string;
  readonly all: string;
}

/**
 * Puts the release's layers first and what was retrieved last; the caller's own messages stay as they are between them.
 * The first part is the same for every request, so a provider's prompt cache keeps it.
 */
export function localizeMessages(view: View, messages: readonly ChatMessage[], asked: Asked): ChatMessage[] {
  // Providers take `system` or `developer` in one request, not both.
  const role = messages.some((message) => message.role === 'developer') ? 'developer' : 'system';
  const found = retrieved(view, asked.last);
  return [{ role, content: view.prompt }, ...messages, ...(found ? [{ role, content: found }] : [])];
}

/** The texts of the person's messages, whether given as a string or in parts. */
export function askedIn(messages: readonly ChatMessage[]): Asked {
  const texts = messages.filter(({ role }) => role === 'user').map(({ content }) => textOf(content));
  return { last: texts.at(-1) ?? '', all: texts.join('\n') };
}

/** A message's text, whether its content is a string or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: { type?: unknown; text?: unknown }) =>
      part.type === 'text' && typeof part.text === 'string' ? part.text : '',
    )
    .join('\n');
}

function retrieved(view: View, question: string): string {
  const outcomes = view.curriculum.find(question).map(({ item }) => `- ${item.path.join(' › ')}: ${item.statement}`);
  const terms = view.terms.flatMap((term) => {
    term.matcher.lastIndex = 0;
    return term.matcher.test(question) ? [`- ${term.preferred} (≠ ${term.deprecated.join(', ')})`] : [];
  });
  return [...outcomes, ...terms].join('\n');
}
