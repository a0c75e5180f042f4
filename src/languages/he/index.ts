import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const he: LanguageProfile = {
  tag: 'he',
  direction: 'rtl',
  stems: null,
  cues,
  dictionary: null,
};
