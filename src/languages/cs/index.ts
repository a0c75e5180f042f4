import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const cs: LanguageProfile = {
  tag: 'cs',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
