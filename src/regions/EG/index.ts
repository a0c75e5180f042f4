import { DAY, MONTH } from '../dates.ts';
import type { RegionProfile } from '../profile.ts';

export const EG: RegionProfile = {
  code: 'EG',
  // Century, birth date, governorate, serial; how its last digit is made is not published.
  nationalId: { pattern: `[23]\\d{2}${MONTH}${DAY}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\\d{5}` },
  ibanLength: 25,
  phone: { code: '20', least: 8, most: 10 },
  loadScript: null,
};
