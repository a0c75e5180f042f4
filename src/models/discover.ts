import { request } from 'undici';
import { isObject } from '../formats/index.ts';
import type { Upstream } from './provider.ts';

/** A server and a model on it. */
export interface Discovery {
  readonly upstream: Upstream;
  readonly model: string;
}

/** Usual places of local servers: Ollama, llama.cpp. */
const LOCAL: readonly Upstream[] = [
  { name: 'ollama', baseUrl: 'http://127.0.0.1:11434/v1', region: 'local' },
  { name: 'llama.cpp', baseUrl: 'http://127.0.0.1:8080/v1', region: 'local' },
];
/** Milliseconds for a local server to say what models it has. */
const PATIENCE = 700;

/**
 * Finds a model without configuration: what `OPENAI_API_KEY` or `OPENAI_BASE_URL` name, else a local server, else nothing.
 * `OPENAI_MODEL` chooses the model.
 */
export async function discoverModel(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Discovery | undefined> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = environment;
  if (apiKey || baseUrl) {
    const upstream = { name: 'openai', baseUrl: baseUrl || 'https://api.openai.com/v1', apiKey };
    return { upstream, model: model || (baseUrl ? await firstModel(upstream) : undefined) || 'gpt-5.2' };
  }
  for (const upstream of LOCAL) {
    const found = await firstModel(upstream);
    if (found) return { upstream, model: model || found };
  }
  return undefined;
}

/** The first model that a server lists; nothing where no server answers in time or in OpenAI's form. */
async function firstModel({ baseUrl, apiKey }: Upstream): Promise<string | undefined> {
  try {
    const { statusCode, body } = await request(`${baseUrl.replace(/\/+$/, '')}/models`, {
      headers: apiKey ? { authorization: `Bearer ${apiKey}` } : {},
      signal: AbortSignal.timeout(PATIENCE),
    });
    const listed: unknown = await body.json();
    const first = isObject(listed) && Array.isArray(listed.data) ? listed.data[0] : undefined;
    return statusCode === 200 && isObject(first) && typeof first.id === 'string' ? first.id : undefined;
  } catch {
    return undefined;
  }
}
