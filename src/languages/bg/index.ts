import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const bg: LanguageProfile = {
  tag: 'bg',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
