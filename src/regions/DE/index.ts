import { digitsOf } from '../check-digits.ts';
import type { RegionProfile } from '../profile.ts';

/** Steueridentifikationsnummer, § 139b AO: ISO 7064 MOD 11,10. */
function isSteuerId(found: string): boolean {
  const digits = digitsOf(found);
  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return digits[10] === (11 - product) % 10;
}

export const DE: RegionProfile = {
  code: 'DE',
  nationalId: { pattern: '[1-9]\\d(?: ?\\d{3}){3}', valid: isSteuerId },
  ibanLength: 18,
  phone: { code: '49', least: 7, most: 11 },
  loadScript: null,
};
