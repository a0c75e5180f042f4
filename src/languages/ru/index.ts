import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';

export const ru: LanguageProfile = {
  tag: 'ru',
  direction: 'ltr',
  stems: null,
  cues,
  dictionary: { file: 'ru.dic.bin', lists: ['dictionary-ru'], licence: 'BSD-3-Clause' },
};
