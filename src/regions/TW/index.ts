import { digitsOf, weighted } from '../check-digits.ts';
import type { RegionProfile } from '../profile.ts';
import { loadTaiwan } from './script.ts';

/** National identification number: the letter becomes two digits, then weights 1, 9, 8 … 1, 1 to a multiple of ten. */
function isNationalId(found: string): boolean {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(found[0]?.toUpperCase() ?? '') + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(found)];
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

export const TW: RegionProfile = {
  code: 'TW',
  nationalId: { pattern: '[A-Z][1289]\\d{8}', valid: isNationalId },
  ibanLength: null,
  phone: { code: '886', least: 8, most: 9 },
  loadScript: loadTaiwan,
};
