import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const sv: LanguageProfile = {
  tag: 'sv',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
