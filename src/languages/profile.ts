import type { Stemmer } from '../patterns/index.ts';
import type { CueTable } from './cues.ts';
import type { DictionarySource } from './dictionary.ts';

/** What the program knows of a language. What it does not know is `null`, and the portal says so. */
export interface LanguageProfile {
  /** BCP 47, without region. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** How words change at their end; without it any ending is taken. */
  readonly stems: Stemmer | null;
  /** How directives ask for what they do not declare. */
  readonly cues: CueTable | null;
  /** Its words in all their forms; `null` where there is no list that may be shipped: then no term is put right in answers. */
  readonly dictionary: DictionarySource | null;
}
