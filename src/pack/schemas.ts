import { z } from 'zod';
import { SECTIONS } from './sections/index.ts';

/** The schemas of a pack's files as JSON Schema (draft 2020-12), by file, for editors. */
export const jsonSchemas = (): Record<string, object> =>
  Object.fromEntries(
    SECTIONS.flatMap(({ files }) => Object.entries(files)).flatMap(([file, schema]) =>
      schema ? [[file, z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })]] : [],
    ),
  );
