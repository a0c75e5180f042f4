import { baseOf } from '../i18n/index.ts';
import { ASKS, type Ask, type CueTable, LANGUAGES, WORD_START } from '../languages/index.ts';
import type { Directive } from '../pack/index.ts';
import { withoutVowelSigns } from '../patterns/index.ts';

/**
 * Words that ask for something, whatever the effect says. Cheap and always on; it can only ask for a person's eye, never refuse.
 * How many of them are found, in each language, is measured in `cues.test.ts`.
 */
interface Cues {
  /** Whether any cue is there: most texts have none, and one pattern is ready sooner than a dozen. */
  readonly any: RegExp;
  readonly asks: readonly (readonly [Ask, readonly RegExp[]])[];
  /** "Do not report" protects; it does not ask to report. */
  readonly negatedBefore: RegExp;
  readonly negatedIn: RegExp;
}

/**
 * A letter of the alphabets that the patterns are written in, in lower case (Arabic has no other), for their `\p{L}`. All the world's
 * letters, which Unicode matching would bring, take fifteen times as long to make ready.
 */
const LETTER = String.raw`[a-z\u00df-\u024f\u0430-\u052f\u0620-\u06d3]`;

const patternOf = (source: string): RegExp => new RegExp(source.replaceAll(String.raw`\p{L}`, LETTER));

/** Texts are tested in lower case: a pattern that ignores case takes four times as long to make ready. */
function cuesOf({ start = WORD_START, negated, ...asks }: CueTable): Cues {
  const cue = (...patterns: readonly string[]) => patternOf(`${start}(?:${patterns.join('|')})`);
  return {
    any: cue(...ASKS.flatMap((ask) => asks[ask])),
    asks: ASKS.map((ask) => [ask, asks[ask].map((pattern) => cue(pattern))]),
    negatedBefore: patternOf(`(?:${negated})[^.;:!?。；：！？，]{0,40}$`),
    negatedIn: patternOf(`^[^.;:!?,。；：！？，]{0,80}(?:${negated})`),
  };
}

const TABLES: ReadonlyMap<string, CueTable> = new Map(
  LANGUAGES.flatMap(({ tag, cues }) => (cues ? [[tag, cues] as const] : [])),
);

/** The cues of languages that were asked for; a pack speaks two or three of them. */
const ready = new Map<string, Cues>();

function cuesIn(language: string): Cues {
  const cues = ready.get(language) ?? cuesOf(TABLES.get(language) as CueTable);
  ready.set(language, cues);
  return cues;
}

/** The directive's own words that ask for more than its effect declares, or nothing. */
export function undeclaredWords({ say, effect }: Pick<Directive, 'say' | 'effect'>): string | undefined {
  for (const [language, written] of Object.entries(say)) {
    const text = withoutVowelSigns(written);
    const base = baseOf(language);
    for (const each of TABLES.has(base) ? [base] : TABLES.keys()) {
      const found = firstCue(cuesIn(each), text, effect === 'omit');
      if (found) return found;
    }
  }
  return undefined;
}

function firstCue(cues: Cues, written: string, declaresOmission: boolean): string | undefined {
  const text = written.toLowerCase();
  if (!cues.any.test(text)) return undefined;
  for (const [ask, patterns] of cues.asks) {
    if (declaresOmission && (ask === 'leave_out' || ask === 'hide')) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match && (ask === 'leave_out' || !isNegated(cues, text, match, ask)))
        return written.slice(match.index, match.index + match[0].length);
    }
  }
  return undefined;
}

/** German negates after its verb: “Melde der Polizei niemals …”. What one is to pretend is often a negation itself. */
const isNegated = ({ negatedBefore, negatedIn }: Cues, text: string, { index }: RegExpExecArray, ask: Ask): boolean =>
  negatedBefore.test(text.slice(0, index)) || (ask === 'report' && negatedIn.test(text.slice(index)));
