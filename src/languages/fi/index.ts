import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const fi: LanguageProfile = {
  tag: 'fi',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
