import { z } from 'zod';
import type { JsonMode, Usage } from './format.ts';
import { isObject } from './json.ts';

export const model = z.string('must be a string').min(1, 'must not be empty');
export const stream = z.boolean('must be true or false').nullish();

/** JSON mode and structured output, in either way in which OpenAI's endpoints ask for them. */
export function jsonModeOf(format: unknown): JsonMode | null {
  const type = isObject(format) ? format.type : undefined;
  return type === 'json_object' || type === 'json_schema' ? type : null;
}

/** Tokens under these names; `null` where an upstream does not count. */
export function usageIn(usage: unknown, inputName: string, outputName: string): Usage | null {
  if (!isObject(usage)) return null;
  const { [inputName]: input, [outputName]: output } = usage;
  return typeof input === 'number' && typeof output === 'number' ? { input, output } : null;
}
