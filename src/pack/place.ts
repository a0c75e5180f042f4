import type { Surface } from './directive.ts';
import { shownOf } from './field.ts';

/** What a new pack is told about itself. */
export interface Starter {
  /** BCP 47 with a region, `lv-LV`. */
  readonly tag: string;
  readonly publisher: string;
  /** The Model Spec release it is written against. */
  readonly spec: string;
  readonly surfaces: readonly Surface[];
  /** The pack beside it whose law, safety and curriculum it shares. */
  readonly extends?: string;
}

/** A new pack's place: what was told, and what CLDR knows of it, so that nobody has to look it up. */
export interface StarterPlace extends Starter {
  readonly language: string;
  /** Begins each directive's id. */
  readonly prefix: string;
  readonly languageName: string;
  readonly regionName: string;
  readonly ownName: string;
  readonly script: string;
  readonly number: string;
  readonly date: string;
  readonly weekday: string;
}

export function placeOf(starter: Starter): StarterPlace {
  const { tag } = starter;
  const { language, region = '', script = 'Latn' } = new Intl.Locale(tag).maximize();
  const name = (type: 'language' | 'region', code: string, locale: string) =>
    shownOf(new Intl.DisplayNames([locale], { type }).of(code) ?? code);
  // A day that shows which number is the month, and whether either has a zero before it.
  const day = Date.UTC(2024, 2, 5);
  // CLDR puts directional marks into the dates and numbers of scripts that run right to left; a pack's texts hold none.
  const date = (options: Intl.DateTimeFormatOptions) =>
    shownOf(new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(day));
  return {
    ...starter,
    language,
    // Parent and child are of one region, and each id stands once.
    prefix: (starter.extends === undefined ? region : tag).toLowerCase(),
    languageName: name('language', language, 'en'),
    regionName: name('region', region, 'en'),
    ownName: name('region', region, tag),
    script,
    number: shownOf(new Intl.NumberFormat(tag).format(12345.6)),
    date: date({ day: 'numeric', month: 'numeric', year: 'numeric' }),
    weekday: date({ weekday: 'long' }),
  };
}

/** A text as YAML takes it, whatever its letters are. */
export const quoted = (text: string): string => JSON.stringify(text);
