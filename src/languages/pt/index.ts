import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const pt: LanguageProfile = {
  tag: 'pt',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
