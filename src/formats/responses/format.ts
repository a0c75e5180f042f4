import { z } from 'zod';
import { type AnswerOptions, lastWords, type UserText, userTextOf, type View } from '../../localize/index.ts';
import { errorBody } from '../errors.ts';
import type { AnswerHead, JsonMode, TextRequest, WireFormat } from '../format.ts';
import { isObject, parseJson, read } from '../json.ts';
import { jsonModeOf, model, stream } from '../openai.ts';
import { PassLocalizer } from '../pass-localizer.ts';
import { ResponseEncoder } from './encoder.ts';
import { ResponseLocalizer } from './localizer.ts';

/** What the gateway must understand of a request; everything else goes to the model as it came. */
const schema = z.looseObject({
  model,
  input: z
    .union([z.string(), z.array(z.looseObject({}, 'must be an object'))], 'must be a string or an array')
    .optional(),
  instructions: z.string('must be a string').nullish(),
  stream,
  background: z.literal(false, 'is not offered here: an answer is localized as it is given').nullish(),
});

/** The Responses API. */
export const responses: WireFormat = {
  path: '/responses',
  operation: 'chat',
  parse: (body) => new ResponsesRequest(read(schema, parseJson(body))),
  error: errorBody,
};

class ResponsesRequest implements TextRequest {
  readonly kind = 'text';
  readonly format = responses;
  readonly model: string;
  readonly stream: boolean;
  readonly asked: UserText;
  readonly json: JsonMode | null;

  constructor(private readonly request: z.infer<typeof schema>) {
    this.model = request.model;
    this.stream = request.stream === true;
    this.asked = userTextOf(request.input);
    this.json = jsonModeOf(isObject(request.text) ? request.text.format : undefined);
  }

  outgoing(view: View | null, retry: string | null): (model: string) => string {
    if (!view) return (model) => JSON.stringify({ ...this.request, model });
    const { instructions: given, input } = this.request;
    const localized = {
      instructions: given ? `${view.prompt.text}\n\n${given}` : view.prompt.text,
      input: withLast(input, lastWords(view, this.asked, retry)),
    };
    return (model) => JSON.stringify({ ...this.request, model, ...localized });
  }

  localizer(view: View, options: AnswerOptions): ResponseLocalizer {
    return new ResponseLocalizer(view, options, this.json !== null, this.request.instructions);
  }

  unlocalized(): PassLocalizer {
    return new PassLocalizer({ end: '', failureEnds: false });
  }

  encoder(about: AnswerHead): ResponseEncoder {
    return new ResponseEncoder(about, this.request);
  }
}

/** The input with what was retrieved for it, last. */
function withLast(input: string | readonly unknown[] | undefined, last: string): unknown {
  if (last === '') return input;
  const items = typeof input === 'string' ? [{ role: 'user', content: input }] : (input ?? []);
  return [...items, { role: 'developer', content: last }];
}
