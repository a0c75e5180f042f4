import { validate } from 'stdnum/lib/cjs/tw/natid.js';
import type { RegionProfile } from '../profile.ts';
import { loadTaiwan } from './script.ts';

export const TW: RegionProfile = {
  code: 'TW',
  // National identification number; in lower case too, as people write it.
  nationalId: { pattern: '[A-Z][1289]\\d{8}', valid: (found) => validate(found.toUpperCase()).isValid },
  ibanLength: null,
  phone: { code: '886', least: 8, most: 9 },
  loadScript: loadTaiwan,
};
