import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const en: LanguageProfile = {
  tag: 'en',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: { file: 'en.dic.bin', lists: ['dictionary-en', 'dictionary-en-gb'], licence: 'MIT AND BSD' },
};
