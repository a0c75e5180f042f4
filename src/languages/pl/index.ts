import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const pl: LanguageProfile = {
  tag: 'pl',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
