import type { z } from 'zod';
import { badRequest } from './errors.ts';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** @throws {ApiError} for a body that is no JSON */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(UTF8.decode(body)) as unknown;
  } catch {
    throw badRequest('The body of the request is not valid JSON.');
  }
}

/** @throws {ApiError} in OpenAI's form, naming the parameter */
export function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
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
