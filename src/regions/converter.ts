import type { Convert, RegionProfile } from './profile.ts';
import { regionOf } from './regions.ts';

const loading = new Map<NonNullable<RegionProfile['loadScript']>, Promise<Convert>>();

/**
 * What writes as the country of this tag does, loaded once, by whoever needs it first; `null` where nothing is regular.
 * @param tag BCP 47, such as `zh-TW`
 */
export async function converterFor(tag: string): Promise<Convert | null> {
  const load = regionOf(new Intl.Locale(tag).region ?? '')?.loadScript;
  if (!load) return null;
  const converter = loading.get(load) ?? load();
  loading.set(load, converter);
  return converter;
}
