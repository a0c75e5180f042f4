import { validate } from 'stdnum/lib/cjs/de/idnr.js';
import type { RegionProfile } from '../profile.ts';

export const DE: RegionProfile = {
  code: 'DE',
  // Steueridentifikationsnummer, § 139b AO.
  nationalId: { pattern: '[1-9]\\d(?: ?\\d{3}){3}', valid: (found) => validate(found).isValid },
  ibanLength: 18,
  phone: { code: '49', least: 7, most: 11 },
  loadScript: null,
};
