import { validate } from 'stdnum/lib/cjs/ee/ik.js';
import { DAY, MONTH } from '../dates.ts';
import type { RegionProfile } from '../profile.ts';

export const EE: RegionProfile = {
  code: 'EE',
  // Isikukood, standard EVS 585.
  nationalId: { pattern: `[1-8]\\d{2}${MONTH}${DAY}\\d{4}`, valid: (found) => validate(found).isValid },
  ibanLength: 16,
  phone: { code: '372', least: 7, most: 8 },
  loadScript: null,
};
