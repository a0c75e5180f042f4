import { z } from 'zod';
import { badRequest } from './errors.ts';

/** What the gateway must understand of a chat request; everything else goes to the model as it came. */
const chatRequest = z.looseObject({
  model: z.string('must be a string').min(1, 'must not be empty'),
  messages: z
    .array(z.looseObject({ role: z.string('must be a string') }, 'must be an object'), 'must be an array')
    .min(1, 'must not be empty'),
  stream: z.boolean('must be true or false').nullish(),
  n: z.int('must be a whole number').min(1, 'must be at least 1').max(128, 'must be at most 128').nullish(),
});

export type ChatRequest = z.infer<typeof chatRequest>;

/** @throws {ApiError} in OpenAI's form, naming the parameter */
export function readChatRequest(text: string): ChatRequest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest('The body of the request is not valid JSON.');
  }
  const result = chatRequest.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const param = issue?.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  throw badRequest(
    param ? `Invalid \`${param}\`: ${issue?.message}.` : 'The body must be a JSON object.',
    param || null,
  );
}

/** JSON mode and structured output: the answer's text is data, and cannot carry a notice. */
export const answersJson = (request: ChatRequest): boolean => {
  const type = (request.response_format as { type?: unknown } | null | undefined)?.type;
  return type === 'json_object' || type === 'json_schema';
};
