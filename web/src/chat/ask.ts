import { createParser } from 'eventsource-parser';

export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** What the gateway says of an answer, as far as the page shows it. */
export interface EndonymField {
  readonly route: { readonly upstream: string };
}

interface Chunk {
  readonly choices?: readonly { readonly delta?: { readonly content?: string | null } }[];
  readonly endonym?: EndonymField;
  readonly error?: { readonly message: string };
}

/**
 * Asks the gateway as any OpenAI client would, and shows the text as it grows.
 * @throws {Error} with the server's own words
 */
export async function ask(
  model: string,
  messages: readonly Turn[],
  signal: AbortSignal,
  show: (text: string) => void,
): Promise<{ text: string; endonym: EndonymField | null }> {
  const response = await fetch('/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model, messages, stream: true }),
    signal,
  });
  if (!response.ok || !response.body) {
    const { error } = (await response.json().catch(() => ({}))) as Chunk;
    throw new Error(error?.message ?? `HTTP ${response.status}`);
  }
  let text = '';
  let endonym: EndonymField | null = null;
  let failure = '';
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data === '[DONE]') return;
      const chunk = JSON.parse(data) as Chunk;
      failure ||= chunk.error?.message ?? '';
      endonym = chunk.endonym ?? endonym;
      text += chunk.choices?.map(({ delta }) => delta?.content ?? '').join('') ?? '';
    },
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parser.feed(part.value);
    show(text);
  }
  if (failure) throw new Error(failure);
  return { text, endonym };
}
