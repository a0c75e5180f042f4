import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const uk: LanguageProfile = {
  tag: 'uk',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
