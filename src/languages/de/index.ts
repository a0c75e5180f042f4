import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const de: LanguageProfile = {
  tag: 'de',
  direction: 'ltr',
  stems: null,
  cues,
  // The list of German on npm is GPL.
  dictionary: null,
};
