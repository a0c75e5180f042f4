// Runs the bundled command once and keeps what V8 compiled on the way, for `load.js` to begin with.
import { writeFileSync } from 'node:fs';
import { cacheOf, load } from './load.js';

process.argv.splice(2, Number.POSITIVE_INFINITY, 'check', 'packs/et-EE');
const scripts = load({ cached: false });
process.once('exit', () => {
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
});
