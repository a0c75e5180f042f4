import { SURFACES, type Surface } from '../pack/index.ts';
import { UsageError } from './runtime.ts';

/** Arguments and options that several commands take, each said once. */

export const SURFACE = { value: 'S', summary: `one of ${SURFACES.join(', ')}`, parse: surfaceIn } as const;
export const SPEC = { value: 'ID', summary: 'a release of the Model Spec, such as 2025-12-18' } as const;
export const CONFIG = { value: 'endonym.yaml', summary: 'the configuration of the server and its log' } as const;
export const RELEASE = {
  name: 'RELEASE',
  missing: 'which release? give the file that endonym build wrote',
} as const;
export const LOG = {
  name: 'URL|DIR',
  missing: 'which log? give its folder or its address, such as http://localhost:8787/log',
} as const;
export const SINCE = { value: 'FILE', summary: 'a checkpoint that was remembered' } as const;
export const MODEL_URL = {
  value: 'URL',
  summary: 'where the model is, if not at OpenAI',
  parse: (text: string): string => {
    if (!URL.canParse(text)) throw new UsageError(`--url: \`${text}\` is no web address`);
    return text;
  },
} as const;

/** @throws {UsageError} for a text that names no surface */
export function surfaceIn(text: string): Surface {
  const surface = SURFACES.find((known) => known === text);
  if (!surface) throw new UsageError(`there is no surface \`${text}\`; known are ${SURFACES.join(', ')}`);
  return surface;
}
