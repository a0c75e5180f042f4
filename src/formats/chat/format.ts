import { z } from 'zod';
import { type AnswerOptions, localizedMessages, type UserText, userTextOf, type View } from '../../localize/index.ts';
import { errorBody } from '../errors.ts';
import type { AnswerHead, JsonMode, TextRequest, WireFormat } from '../format.ts';
import { isObject, parseJson, read } from '../json.ts';
import { jsonModeOf, model, stream } from '../openai.ts';
import { PassLocalizer } from '../pass-localizer.ts';
import { DONE } from '../sse.ts';
import { ChatEncoder } from './encoder.ts';
import { ChatLocalizer } from './localizer.ts';

/** What the gateway must understand of a chat request; everything else goes to the model as it came. */
const schema = z.looseObject({
  model,
  messages: z
    .array(z.looseObject({ role: z.string('must be a string') }, 'must be an object'), 'must be an array')
    .min(1, 'must not be empty'),
  stream,
  n: z.int('must be a whole number').min(1, 'must be at least 1').max(128, 'must be at most 128').nullish(),
});

/** Chat completions. */
export const chat: WireFormat = {
  path: '/chat/completions',
  operation: 'chat',
  parse: (body) => new ChatRequest(read(schema, parseJson(body))),
  error: errorBody,
};

class ChatRequest implements TextRequest {
  readonly kind = 'text';
  readonly format = chat;
  readonly model: string;
  readonly stream: boolean;
  readonly asked: UserText;
  readonly json: JsonMode | null;

  constructor(private readonly request: z.infer<typeof schema>) {
    this.model = request.model;
    this.stream = request.stream === true;
    this.asked = userTextOf(request.messages);
    this.json = jsonModeOf(request.response_format);
  }

  outgoing(view: View | null, retry: string | null): (model: string) => string {
    const { messages: given, ...rest } = this.request;
    if (!view) return (model) => JSON.stringify({ ...this.request, model });
    const messages = localizedMessages(view, given, this.asked, retry);
    return (model) => `{"messages":${messages},${JSON.stringify({ ...rest, model }).slice(1)}`;
  }

  localizer(view: View, options: AnswerOptions): ChatLocalizer {
    return new ChatLocalizer(view, options, this.json !== null);
  }

  unlocalized(): PassLocalizer {
    return new PassLocalizer({ end: DONE, failureEnds: true });
  }

  encoder(about: AnswerHead): ChatEncoder {
    const { n, stream_options: options } = this.request;
    return new ChatEncoder(about, n ?? 1, isObject(options) && options.include_usage === true);
  }
}
