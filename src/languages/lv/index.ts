import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const lv: LanguageProfile = {
  tag: 'lv',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
