// Runs the bundled command once and keeps what V8 compiled on the way, for `load.js` to begin with.
import { writeFileSync } from 'node:fs';
import { cacheOf, load } from './load.js';

const { command, scripts } = load({ cached: false });
await command.main(['check', 'packs/et-EE']);
for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
