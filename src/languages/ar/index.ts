import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const ar: LanguageProfile = {
  tag: 'ar',
  direction: 'rtl',
  stems: null,
  cues,
  dictionary: null,
};
