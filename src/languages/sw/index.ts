import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const sw: LanguageProfile = {
  tag: 'sw',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
