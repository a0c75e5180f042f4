import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const sr: LanguageProfile = {
  tag: 'sr',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
