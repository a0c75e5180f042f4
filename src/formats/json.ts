import type { z } from 'zod';
import { badRequest } from './errors.ts';

/** An object of the wire. What it holds is known only where it is looked at; all else passes as it came. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** The objects of a list; nothing where it is no list. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** @throws {ApiError} for a body that is no JSON */
export function parseJson(body: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof body === 'string' ? body : UTF8.decode(body));
  } catch {
    throw badRequest('The body of the request is not valid JSON.');
  }
}

/** @throws {ApiError} that names the parameter */
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
