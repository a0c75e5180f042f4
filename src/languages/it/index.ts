import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const it: LanguageProfile = {
  tag: 'it',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
