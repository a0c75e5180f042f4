import { z } from 'zod';
import {
  type AnswerOptions,
  lastWords,
  localizedMessages,
  type UserText,
  userTextIn,
  userTextOf,
  type View,
} from '../localize/index.ts';
import { ChatLocalizer } from './chat/localizer.ts';
import { read } from './json.ts';
import type { Localizer } from './localizer.ts';
import { ResponseLocalizer } from './responses/localizer.ts';
import type { Path } from './wire.ts';

/** A request for a text, of whichever endpoint. */
export interface TextRequest {
  readonly path: Path;
  readonly model: string;
  readonly stream: boolean;
  readonly asked: UserText;
  /** The body for the upstream; `retry`: what to say where a first answer came in another language. */
  readonly outgoing: (view: View | null, retry: string | null) => (model: string) => string;
  readonly localizer: (view: View, options: AnswerOptions) => Localizer;
}

const model = z.string('must be a string').min(1, 'must not be empty');
const stream = z.boolean('must be true or false').nullish();

/** What the gateway must understand of a chat request; everything else goes to the model as it came. */
const chatRequest = z.looseObject({
  model,
  messages: z
    .array(z.looseObject({ role: z.string('must be a string') }, 'must be an object'), 'must be an array')
    .min(1, 'must not be empty'),
  stream,
  n: z.int('must be a whole number').min(1, 'must be at least 1').max(128, 'must be at most 128').nullish(),
});

const responsesRequest = z.looseObject({
  model,
  input: z
    .union([z.string(), z.array(z.looseObject({}, 'must be an object'))], 'must be a string or an array')
    .optional(),
  instructions: z.string('must be a string').nullish(),
  stream,
  background: z.literal(false, 'is not offered here: an answer is localized as it is given').nullish(),
});

/** @throws {ApiError} in OpenAI's form, naming the parameter */
export function readChat(body: unknown): TextRequest {
  const request = read(chatRequest, body);
  const asked = userTextIn(request.messages);
  const json = isJson(request.response_format);
  return {
    path: '/chat/completions',
    model: request.model,
    stream: request.stream === true,
    asked,
    outgoing: (view, retry) => {
      if (!view) return (name) => JSON.stringify({ ...request, model: name });
      const messages = localizedMessages(view, request.messages, asked, retry);
      const { messages: _, ...rest } = request;
      return (name) => `{"messages":${messages},${JSON.stringify({ ...rest, model: name }).slice(1)}`;
    },
    localizer: (view, options) => new ChatLocalizer(view, options, json),
  };
}

/** @throws {ApiError} in OpenAI's form, naming the parameter */
export function readResponses(body: unknown): TextRequest {
  const request = read(responsesRequest, body);
  const asked = userTextOf(request.input);
  const json = isJson((request.text as { format?: unknown } | undefined)?.format);
  const given = request.instructions;
  const instructionsFor = (view: View) => (given ? `${view.prompt}\n\n${given}` : view.prompt);
  return {
    path: '/responses',
    model: request.model,
    stream: request.stream === true,
    asked,
    outgoing: (view, retry) => (name) => {
      if (!view) return JSON.stringify({ ...request, model: name });
      const last = lastWords(view, asked, retry);
      return JSON.stringify({
        ...request,
        model: name,
        instructions: instructionsFor(view),
        input: withLast(request.input, last),
      });
    },
    localizer: (view, options) => new ResponseLocalizer(view, options, json, { given, sent: instructionsFor(view) }),
  };
}

/** The input with what was retrieved for it, last. */
function withLast(input: string | readonly unknown[] | undefined, last: string): unknown {
  if (last === '') return input;
  const items = typeof input === 'string' ? [{ role: 'user', content: input }] : (input ?? []);
  return [...items, { role: 'developer', content: last }];
}

/** JSON mode and structured output: the answer's text is data, and cannot carry a notice. */
function isJson(format: unknown): boolean {
  const type = (format as { type?: unknown } | null | undefined)?.type;
  return type === 'json_object' || type === 'json_schema';
}
