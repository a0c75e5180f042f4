// Writes the JSON Schemas of a pack's files and of the log's entries into `schemas/`, for editors and verifiers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { entryFormat } from '../dist/ledger/index.js';
import { packSchemas } from '../dist/pack/index.js';

mkdirSync('schemas', { recursive: true });
for (const [file, schema] of Object.entries(packSchemas.json())) {
  const name = file.replace(/\/\*\.(yaml|json)$/, '').replace(/\.(yaml|json)$/, '');
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync('schemas/log-entry.schema.json', `${JSON.stringify(entryFormat.schemas(), null, 2)}\n`);
