import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const hu: LanguageProfile = {
  tag: 'hu',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
