import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const lt: LanguageProfile = {
  tag: 'lt',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
