import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const ro: LanguageProfile = {
  tag: 'ro',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
