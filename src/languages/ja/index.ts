import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const ja: LanguageProfile = {
  tag: 'ja',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
