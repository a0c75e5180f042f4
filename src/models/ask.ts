import { z } from 'zod';

/** An OpenAI-compatible model that is asked for an answer of a fixed form. */
export interface ModelEndpoint {
  /** Such as `https://api.openai.com/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

/** A model at an address, else where `OPENAI_BASE_URL` says, else at OpenAI; with the key in `OPENAI_API_KEY`. */
export const endpointFrom = (
  { OPENAI_BASE_URL: base, OPENAI_API_KEY: key }: Readonly<Record<string, string | undefined>>,
  model: string,
  url: string | undefined,
): ModelEndpoint => ({ url: url ?? base ?? 'https://api.openai.com/v1', model, key });

const answered = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }).nullish() })).nullish(),
});

/** How long one answer may take. */
const PATIENCE_MS = 120_000;

/**
 * One answer to a question under a system prompt, in the form of a JSON Schema.
 * @throws {Error} that says what the server said; what is merely busy (429, 5xx) is asked once more
 */
export async function askInForm(
  { url, model, key }: ModelEndpoint,
  system: string,
  question: string,
  form: { readonly name: string; readonly schema: object },
): Promise<string> {
  const body = JSON.stringify({
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: question },
    ],
    response_format: { type: 'json_schema', json_schema: { ...form, strict: true } },
  });
  const ask = () =>
    fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  const first = await ask();
  const response = first.status === 429 || first.status >= 500 ? await ask() : first;
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
  return answered.parse(JSON.parse(text)).choices?.[0]?.message?.content ?? '';
}
