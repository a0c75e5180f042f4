import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const fa: LanguageProfile = {
  tag: 'fa',
  direction: 'rtl',
  stems: null,
  cues,
  dictionary: null,
};
