import { z } from 'zod';
import type { JsonMode } from './format.ts';
import { isObject } from './json.ts';

export const model = z.string('must be a string').min(1, 'must not be empty');
export const stream = z.boolean('must be true or false').nullish();

/** JSON mode and structured output, in either way in which OpenAI's endpoints ask for them. */
export function jsonModeOf(format: unknown): JsonMode | null {
  const type = isObject(format) ? format.type : undefined;
  return type === 'json_object' || type === 'json_schema' ? type : null;
}
