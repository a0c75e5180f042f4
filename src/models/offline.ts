import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Release } from '../compile/index.ts';
import { askedIn, type ChatMessage } from '../localize/index.ts';
import type { Model, ModelReply, ModelRequest, Wire } from './model.ts';
import { baselineReply, type Reply, replyFrom } from './offline-answer.ts';

const NAME = 'endonym/offline';

/** What it needs from outside: an id for each answer, and the time in seconds since 1970. */
export interface Surroundings {
  readonly newId: () => string;
  readonly now: () => number;
}

/** The built-in model: small and honest, for a first try with no key and no network. */
export function offlineModel(release: Release | null, surroundings: Surroundings): Model {
  const reply = release ? replyFrom(release) : baselineReply;
  return {
    name: NAME,
    route: { upstream: NAME, region: 'local' },
    chat: async (request) => answer(request, reply, surroundings),
  };
}

function answer(request: ModelRequest, reply: Reply, { newId, now }: Surroundings): ModelReply {
  const format = (request.response_format as { type?: string } | undefined)?.type;
  if (format === 'json_schema') return cannot('structured output (response_format json_schema)');
  const messages = (request.messages ?? []) as ChatMessage[];
  const text = reply(askedIn(messages));
  const content = format === 'json_object' ? JSON.stringify({ answer: text }) : text;
  const choices = typeof request.n === 'number' ? request.n : 1;
  const head = { id: `chatcmpl-${newId()}`, created: now(), model: NAME };
  const usage = usageOf(messages, content, choices);
  if (request.stream)
    return { kind: 'stream', events: chunks(content, choices, head, wantsUsage(request) ? usage : null) };
  const body = {
    ...head,
    object: 'chat.completion',
    choices: Array.from({ length: choices }, (_, index) => ({
      index,
      message: { role: 'assistant', content, refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    })),
    usage,
  };
  return { kind: 'whole', status: 200, body };
}

const wantsUsage = (request: ModelRequest): boolean =>
  (request.stream_options as { include_usage?: boolean } | undefined)?.include_usage === true;

const cannot = (what: string): ModelReply => ({
  kind: 'whole',
  status: 400,
  body: {
    error: {
      message: `${NAME} cannot do ${what}; connect a real model`,
      type: 'invalid_request_error',
      param: null,
      code: 'unsupported_value',
    },
  },
});

async function* chunks(content: string, choices: number, head: Wire, usage: Wire | null): AsyncGenerator<Wire> {
  const chunk = (index: number, delta: Wire, finish_reason: string | null): Wire => ({
    ...head,
    object: 'chat.completion.chunk',
    choices: [{ index, delta, logprobs: null, finish_reason }],
    ...(usage && { usage: null }),
  });
  for (let index = 0; index < choices; index += 1) {
    yield chunk(index, { role: 'assistant', content: '', refusal: null }, null);
    for (const word of content.match(/\s*\S+|\s+$/g) ?? []) {
      // Gives others their turn between words, as an answer over a network would.
      await new Promise((resolve) => setImmediate(resolve));
      yield chunk(index, { content: word }, null);
    }
    yield chunk(index, {}, 'stop');
  }
  if (usage) yield { ...head, object: 'chat.completion.chunk', choices: [], usage };
}

function usageOf(messages: readonly ChatMessage[], content: string, choices: number): Wire {
  const prompt_tokens = countTokens(JSON.stringify(messages.map((message) => message.content)));
  const completion_tokens = countTokens(content) * choices;
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
