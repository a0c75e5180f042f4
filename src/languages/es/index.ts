import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const es: LanguageProfile = {
  tag: 'es',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
