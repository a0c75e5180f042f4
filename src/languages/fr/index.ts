import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const fr: LanguageProfile = {
  tag: 'fr',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
