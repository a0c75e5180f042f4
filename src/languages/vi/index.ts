import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const vi: LanguageProfile = {
  tag: 'vi',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
