import type { Provider } from '../provider.ts';
import { offline } from './offline/model.ts';
import { openai } from './openai/upstream.ts';

/** Every provider, the usual one first. */
export const PROVIDERS = [openai, offline] as const satisfies readonly Provider[];
