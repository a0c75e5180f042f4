import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const nl: LanguageProfile = {
  tag: 'nl',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
