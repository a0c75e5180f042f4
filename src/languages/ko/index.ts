import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const ko: LanguageProfile = {
  tag: 'ko',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
