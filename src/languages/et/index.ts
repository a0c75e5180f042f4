import type { LanguageProfile } from '../profile.ts';
import { cues } from './cues.ts';
import { stemsOfEstonian } from './stems.ts';

export const et: LanguageProfile = {
  tag: 'et',
  direction: 'ltr',
  stems: stemsOfEstonian,
  cues,
  dictionary: { file: 'et.dic.bin', lists: ['dictionary-et'], licence: 'LGPL-2.1' },
};
