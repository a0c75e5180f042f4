import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Release } from '../../../compile/index.ts';
import { ApiError, type UpstreamRequest } from '../../../formats/index.ts';
import type { Model } from '../../model.ts';
import type { ModelRuntime, Provider } from '../../provider.ts';
import { baselineReply, type Responder, replyFrom } from './answer.ts';
import { type SimulatedAnswer, SimulatedStream } from './simulated-stream.ts';

const NAME = 'endonym/offline';
const ROUTE = { upstream: NAME, region: 'local' };

/** The built-in model: small and honest, for a first try with no key and no network. */
export const offline = {
  id: 'offline',
  answersFromRelease: true,
  connect: ({ release, runtime }) => offlineModel(release, runtime),
} as const satisfies Provider;

/** Without a release it knows nothing, and says so. */
export function offlineModel(release: Release | null, runtime: ModelRuntime): Model {
  const reply = release ? replyFrom(release) : baselineReply;
  return {
    name: NAME,
    routes: [ROUTE],
    send(ask, sink) {
      const stream = new SimulatedStream(ROUTE, sink);
      stream.start(answer(ask, reply, runtime));
      return stream;
    },
  };
}

function answer(
  { format, text: request }: UpstreamRequest,
  reply: Responder,
  { newId, now }: ModelRuntime,
): SimulatedAnswer {
  const cannot = (what: string): SimulatedAnswer => ({ status: 400, body: format.error(notOffered(what)) });
  if (!request) return cannot(`\`${format.path}\``);
  if (request.json === 'json_schema') return cannot('structured output (json_schema)');
  const said = reply(request.asked);
  const text = request.json === null ? said : JSON.stringify({ answer: said });
  const usage = { input: countTokens(request.asked.all), output: countTokens(text) };
  const encoder = request.encoder({ id: newId(), created: now(), model: NAME });
  if (!request.stream) return { status: 200, body: encoder.whole(text, usage) };
  const events = Array.from({ length: encoder.choices }, (_, choice) => [
    encoder.begin(choice),
    ...wordsOf(text).map((word) => encoder.delta(choice, word)),
    encoder.finish(choice),
  ]);
  return { status: 200, events: [...events.flat(), encoder.end(usage)] };
}

/** A word at a time, each with the space before it. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+$/g) ?? [];

const notOffered = (what: string): ApiError =>
  new ApiError(400, 'invalid_request_error', 'unsupported_value', `${NAME} cannot do ${what}; connect a real model`);
