/** Where things are kept: packs, spec digests and releases on disk. It fetches and stores; what they mean is for others. */
export { RedisCounter } from './counter.ts';
export { loadPack, loadPackFiles } from './packs.ts';
export { saveRelease } from './releases.ts';
export { loadSpec, specIds } from './specs.ts';
export { VERSION } from './version.ts';
export { loadWeb } from './web.ts';
