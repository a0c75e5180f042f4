import { z } from 'zod';
import { SECTIONS } from './sections/index.ts';
import { opinion } from './sections/judgement.ts';

/** The schemas of a pack's files as JSON Schema (draft 2020-12), by file, for editors. */
const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    SECTIONS.flatMap(({ files }) => Object.entries(files)).flatMap(([file, schema]) =>
      schema ? [[file, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]] : [],
    ),
  );

/** What others check by: editors a pack's files, and whoever asks a judge one of its votes. */
export const packSchemas = { json: jsonSchemas, opinion } as const;
