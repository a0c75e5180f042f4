import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const zh: LanguageProfile = {
  tag: 'zh',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: null,
};
