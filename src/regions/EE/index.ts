import { digitsOf, weighted } from '../check-digits.ts';
import { DAY, MONTH } from '../dates.ts';
import type { RegionProfile } from '../profile.ts';

/** Isikukood, standard EVS 585: modulo 11 with two rows of weights. */
function isIsikukood(found: string): boolean {
  const digits = digitsOf(found);
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return digits[10] === (first < 10 ? first : second % 10);
}

export const EE: RegionProfile = {
  code: 'EE',
  nationalId: { pattern: `[1-8]\\d{2}${MONTH}${DAY}\\d{4}`, valid: isIsikukood },
  ibanLength: 16,
  phone: { code: '372', least: 7, most: 8 },
  loadScript: null,
};
