import { baseOf } from '../i18n/index.ts';
import {
  phrasePattern as patternOfPhrase,
  phrasesPattern as patternOfPhrases,
  type Stem,
  stemsOfAny,
} from '../patterns/index.ts';
import { ar } from './ar/index.ts';
import { bg } from './bg/index.ts';
import { cs } from './cs/index.ts';
import { de } from './de/index.ts';
import { el } from './el/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { et } from './et/index.ts';
import { fa } from './fa/index.ts';
import { fi } from './fi/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import { hi } from './hi/index.ts';
import { hu } from './hu/index.ts';
import { id } from './id/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { lt } from './lt/index.ts';
import { lv } from './lv/index.ts';
import { nl } from './nl/index.ts';
import { pl } from './pl/index.ts';
import type { LanguageProfile } from './profile.ts';
import { pt } from './pt/index.ts';
import { ro } from './ro/index.ts';
import { ru } from './ru/index.ts';
import { sr } from './sr/index.ts';
import { sv } from './sv/index.ts';
import { sw } from './sw/index.ts';
import { tr } from './tr/index.ts';
import { uk } from './uk/index.ts';
import { vi } from './vi/index.ts';
import { zh } from './zh/index.ts';

/** Every language that the program knows something of. */
export const LANGUAGES: readonly LanguageProfile[] = [
  en,
  et,
  ru,
  de,
  zh,
  sw,
  ar,
  bg,
  cs,
  el,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  lt,
  lv,
  nl,
  pl,
  pt,
  ro,
  sr,
  sv,
  tr,
  uk,
  vi,
];

/** What is known of a language, whatever its region and script; nothing of one that nobody described. */
export const profileOf = (language: string): LanguageProfile | undefined =>
  LANGUAGES.find(({ tag }) => tag === baseOf(language));

const stemsOf = (word: string, language: string): readonly Stem[] => (profileOf(language)?.stems ?? stemsOfAny)(word);

/** Any of the phrases in their inflected forms, by language; `null` for none. */
export const phrasesPattern = (
  byLanguage: Readonly<Record<string, readonly string[]>>,
  except: string | null = null,
): string | null => patternOfPhrases(stemsOf, byLanguage, except);

/** One phrase in its inflected forms, without the borders around it. */
export const phrasePattern = (phrase: string, language: string): string => patternOfPhrase(stemsOf, phrase, language);

/** Whether a language is written from right to left; one that nobody described is asked of its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return profileOf(language)?.direction ?? (RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr');
}

/** Scripts of living languages that run from right to left (Unicode's UAX 9, by ISO 15924). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);
