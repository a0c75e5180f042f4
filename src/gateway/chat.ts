import { type AnswerOptions, askedIn, localizeMessages } from '../localize/index.ts';
import { type ModelReply, UpstreamError, type Wire } from '../models/index.ts';
import type { Deployments, Surroundings, Target } from './deployment.ts';
import { endonymField, headersOf, noticesHeader } from './endonym.ts';
import { ApiError } from './errors.ts';
import { answersJson, type ChatRequest } from './request.ts';
import { StreamLocalizer } from './stream.ts';
import { localizeWhole } from './whole.ts';

/** An answer before it becomes HTTP. */
export interface ChatReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Wire | AsyncIterable<Wire>;
}

/**
 * One chat completion: layers in, model asked, marks turned into notices.
 * @throws {ApiError} when the model is not there or cannot be asked
 */
export async function chat(
  request: ChatRequest,
  deployments: Deployments,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<ChatReply> {
  const target = deployments.find(request.model);
  if (!target)
    throw new ApiError(
      404,
      'invalid_request_error',
      'model_not_found',
      `The model \`${request.model}\` does not exist.`,
      'model',
    );
  const { view, model } = target;
  const asked = askedIn(request.messages);
  const messages = view ? localizeMessages(view, request.messages, asked) : request.messages;
  const reply = await model.chat({ ...request, messages }, signal).catch((error) => {
    throw asApiError(error, surroundings);
  });
  const options: AnswerOptions = {
    language: view?.language ?? 'en',
    asked: asked.last,
    carry: answersJson(request) ? 'field' : 'text',
  };
  return reply.kind === 'whole'
    ? wholeReply(reply, target, options)
    : { status: 200, headers: headersOf(view), body: streamed(reply, target, options, surroundings) };
}

function wholeReply(reply: ModelReply & { kind: 'whole' }, target: Target, options: AnswerOptions): ChatReply {
  const { view } = target;
  const headers = headersOf(view);
  // An upstream's own error goes to the client as the upstream told it.
  if (reply.status >= 400) return { status: reply.status, headers, body: reply.body };
  const { body, choices } = view ? localizeWhole(reply.body, view, options) : { body: reply.body, choices: [] };
  const endonym = endonymField(target, choices);
  const notices = noticesHeader(endonym.notices);
  return {
    status: reply.status,
    headers: { ...headers, ...(notices && { 'Endonym-Notices': notices }) },
    body: { ...body, endonym },
  };
}

/** What was promised so far is closed with its notices, whatever the upstream does. */
async function* streamed(
  reply: ModelReply & { kind: 'stream' },
  target: Target,
  options: AnswerOptions,
  surroundings: Surroundings,
): AsyncGenerator<Wire> {
  const localizer = target.view ? new StreamLocalizer(target.view, options) : new Untouched();
  const ending = () => ({ endonym: endonymField(target, localizer.choices) });
  try {
    for await (const event of reply.events) {
      if (event.error) {
        yield* localizer.end(ending);
        yield event;
        return;
      }
      yield* localizer.push(event);
    }
  } catch (error) {
    yield* localizer.end(ending);
    yield asApiError(error, surroundings).body;
    return;
  }
  yield* localizer.end(ending);
}

/** A baseline's stream: nothing but the last event is held, to say where it came from. */
class Untouched {
  readonly choices = [];
  #waiting: Wire | undefined;

  push(event: Wire): Wire[] {
    const ready = this.#waiting ? [this.#waiting] : [];
    this.#waiting = event;
    return ready;
  }

  end(ending: () => Wire): Wire[] {
    return this.#waiting ? [{ ...this.#waiting, ...ending() }] : [];
  }
}

function asApiError(error: unknown, { report }: Surroundings): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof UpstreamError) return new ApiError(error.status, 'upstream_error', error.code, error.message);
  report(error);
  return new ApiError(500, 'server_error', 'internal_error', 'The gateway failed; the request can be tried again.');
}
