import type { Usage } from './format.ts';
import { isObject } from './json.ts';

/** Tokens under these names; `null` where an upstream does not count. */
export function usageIn(usage: unknown, inputName: string, outputName: string): Usage | null {
  if (!isObject(usage)) return null;
  const { [inputName]: input, [outputName]: output } = usage;
  return typeof input === 'number' && typeof output === 'number' ? { input, output } : null;
}
