#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { FOLDER, load } from './load.js';

if (existsSync(`${FOLDER}index.cjs`)) {
  load();
} else {
  process.stderr.write('endonym: not built yet; run `npm ci` or `npm run build`\n');
  process.exitCode = 3;
}
