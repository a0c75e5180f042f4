import type { RegionProfile } from '../profile.ts';

export const KE: RegionProfile = {
  code: 'KE',
  // The revenue authority's PIN; identity cards bear bare numbers that nothing tells from others.
  nationalId: { pattern: '[AP]\\d{9}[A-Z]' },
  ibanLength: null,
  phone: { code: '254', least: 9, most: 9 },
  loadScript: null,
};
