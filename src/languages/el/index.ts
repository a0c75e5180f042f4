import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const el: LanguageProfile = {
  tag: 'el',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
