import { DE } from './DE/index.ts';
import { EE } from './EE/index.ts';
import { EG } from './EG/index.ts';
import { KE } from './KE/index.ts';
import type { RegionProfile } from './profile.ts';
import { TW } from './TW/index.ts';

/** Every country that the program knows something of. */
export const REGIONS: readonly RegionProfile[] = [EE, DE, TW, EG, KE];

/** What is known of a country, by ISO 3166; nothing of one that nobody described. */
export const regionOf = (code: string): RegionProfile | undefined => REGIONS.find((region) => region.code === code);
