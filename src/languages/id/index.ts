import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const id: LanguageProfile = {
  tag: 'id',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
