import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const tr: LanguageProfile = {
  tag: 'tr',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
