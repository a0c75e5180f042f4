import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const hi: LanguageProfile = {
  tag: 'hi',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
