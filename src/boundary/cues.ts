import type { Directive } from '../pack/index.ts';
import { ACTS, type Act, ENGLISH, ESTONIAN, type Patterns } from './cue-patterns.ts';
import { ARABIC, CHINESE, GERMAN, RUSSIAN, SWAHILI } from './cue-patterns-more.ts';

/**
 * Words that ask for something, whatever the effect says. Cheap and always on; it can only ask for a person's eye, never refuse.
 * How many of them are found, in each language, is measured in `cues.test.ts`.
 */
interface Cues {
  /** Whether any cue is there: most texts have none, and one pattern is ready sooner than a dozen. */
  readonly any: RegExp;
  readonly acts: readonly (readonly [Act, readonly RegExp[]])[];
  /** "Do not report" protects; it does not ask to report. */
  readonly negatedBefore: RegExp;
  readonly negatedIn: RegExp;
}

/** A word's first letter; `\b` would not know that õ is a letter. */
const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
/** Vowel signs of Arabic, which most writers leave out. */
const VOWEL_SIGNS = /[\u064b-\u0652]/g;

/** Texts are tested in lower case: a pattern that ignores case takes four times as long to make ready. */
function cuesOf({ start = WORD_START, negated, ...acts }: Patterns): Cues {
  const cue = (...patterns: readonly string[]) => new RegExp(`${start}(?:${patterns.join('|')})`, 'u');
  return {
    any: cue(...ACTS.flatMap((act) => acts[act])),
    acts: ACTS.map((act) => [act, acts[act].map((pattern) => cue(pattern))]),
    negatedBefore: new RegExp(`(?:${negated})[^.;:!?。；：！？，]{0,40}$`, 'u'),
    negatedIn: new RegExp(`^[^.;:!?,。；：！？，]{0,80}(?:${negated})`, 'u'),
  };
}

const PATTERNS: Readonly<Record<string, Patterns>> = {
  en: ENGLISH,
  et: ESTONIAN,
  ru: RUSSIAN,
  de: GERMAN,
  zh: CHINESE,
  sw: SWAHILI,
  ar: ARABIC,
};

/** The cues of languages that were asked for; a pack speaks two or three of them. */
const ready = new Map<string, Cues>();

function cuesIn(language: string): Cues {
  const cues = ready.get(language) ?? cuesOf(PATTERNS[language] as Patterns);
  ready.set(language, cues);
  return cues;
}

/** The directive's own words that ask for more than its effect declares, or nothing. */
export function undeclaredWords({ say, effect }: Pick<Directive, 'say' | 'effect'>): string | undefined {
  for (const [language, written] of Object.entries(say)) {
    const text = written.replace(VOWEL_SIGNS, '');
    const [base = ''] = language.split('-');
    for (const each of Object.hasOwn(PATTERNS, base) ? [base] : Object.keys(PATTERNS)) {
      const found = firstCue(cuesIn(each), text, effect === 'omit');
      if (found) return found;
    }
  }
  return undefined;
}

function firstCue(cues: Cues, written: string, declaresOmission: boolean): string | undefined {
  const text = written.toLowerCase();
  if (!cues.any.test(text)) return undefined;
  for (const [act, patterns] of cues.acts) {
    if (declaresOmission && (act === 'omit' || act === 'hide')) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match && (act === 'omit' || !isNegated(cues, text, match, act)))
        return written.slice(match.index, match.index + match[0].length);
    }
  }
  return undefined;
}

/** German negates after its verb: “Melde der Polizei niemals …”. What one is to pretend is often a negation itself. */
const isNegated = ({ negatedBefore, negatedIn }: Cues, text: string, { index }: RegExpExecArray, act: Act): boolean =>
  negatedBefore.test(text.slice(0, index)) || (act === 'report' && negatedIn.test(text.slice(index)));
