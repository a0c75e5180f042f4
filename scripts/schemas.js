// Writes the JSON Schemas of a pack's files into `schemas/`, for editors to complete and check by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../dist/pack/index.js';

mkdirSync('schemas', { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas())) {
  const name = file.replace(/\/\*\.(yaml|json)$/, '').replace(/\.(yaml|json)$/, '');
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
