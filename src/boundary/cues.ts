import { baseOf } from '../i18n/index.ts';
import { ASKS, type Ask, type CueTable, LANGUAGES, type Slant, WORD_START } from '../languages/index.ts';
import type { Directive } from '../pack/index.ts';
import { foldWithoutMarks, withoutMarks } from '../patterns/index.ts';

/**
 * Words that ask for something, whatever the effect says. Cheap and always on; it can only ask for a person's eye, never refuse.
 * Every language's cues are asked, whatever the words are tagged as. How many are found, in each language, is measured in
 * `cues.test.ts`; euphemism has no end, and what no cue finds is still read by a person or a judge.
 */
interface Cues {
  readonly asks: readonly (readonly [Ask, readonly RegExp[]])[];
  readonly slants: readonly ReadySlant[];
  readonly fair: RegExp | null;
  readonly negation: Negation;
}

interface ReadySlant {
  readonly ask: Ask;
  readonly subject: RegExp;
  readonly treatment: RegExp | null;
  readonly honest: RegExp | null;
}

/** How a language denies a verb, as `CueTable` says it. */
interface Negation {
  readonly word: RegExp;
  readonly begins: RegExp;
  readonly hindered: RegExp;
  readonly ends: RegExp;
  readonly or: RegExp;
  readonly without: RegExp;
  readonly after: boolean;
}

/**
 * A letter of the alphabets that the patterns are written in, in lower case, for their `\p{L}`. All the world's letters, which Unicode
 * matching would bring, take fifteen times as long to make ready.
 */
const LETTER = String.raw`[a-z\u00df-\u024f\u03b1-\u03c9\u0430-\u052f\u05d0-\u05ea\u0620-\u06d3\u0904-\u094d]`;

const patternOf = (source: string, flags = ''): RegExp =>
  new RegExp(withoutMarks(source.normalize('NFKC')).replaceAll('ς', 'σ').replaceAll(String.raw`\p{L}`, LETTER), flags);

/** Texts are folded to small letters: a pattern that ignores case takes four times as long to make ready. */
function cuesOf(table: CueTable): Cues {
  const { start = WORD_START, slants = [], fair } = table;
  const cue = (patterns: readonly string[], flags = '') => patternOf(`${start}(?:${patterns.join('|')})`, flags);
  const word = (words: string) => (start === '' ? words : String.raw`(?<!\p{L})(?:${words})(?!\p{L})`);
  return {
    asks: ASKS.map((ask) => [ask, table[ask].map((pattern) => cue([pattern], 'g'))]),
    slants: slants.map(({ ask, subject, treatment, honest }: Slant) => ({
      ask,
      subject: cue([subject]),
      treatment: treatment === null ? null : cue([treatment], 'g'),
      honest: honest === undefined ? null : cue([honest]),
    })),
    fair: fair === undefined ? null : cue([fair]),
    negation: {
      word: patternOf(word(table.negated), 'g'),
      begins: patternOf(`^(?:${word(table.negated)})`),
      hindered: cue([table.hindered]),
      ends: patternOf(word(table.ends)),
      or: patternOf(word(table.or)),
      without: patternOf(`^(?:${word(table.without)})$`),
      after: table.negatesAfter ?? false,
    },
  };
}

/** Whether any cue may be there: most texts have none, and one pattern is ready sooner than a dozen. */
const anyOf = ({ start = WORD_START, slants = [], ...table }: CueTable): RegExp => {
  const patterns = [
    ...ASKS.flatMap((ask) => table[ask]),
    ...slants.map(({ subject, treatment }) => treatment ?? subject),
  ];
  return patternOf(`${start}(?:${patterns.join('|')})`);
};

/** What is ready for a table, once it was needed: its quick pattern, and all the rest where that was met. */
const quick = new WeakMap<CueTable, RegExp>();
const ready = new WeakMap<CueTable, Cues>();

function once<Made>(made: WeakMap<CueTable, Made>, make: (table: CueTable) => Made, table: CueTable): Made {
  const known = made.get(table) ?? make(table);
  made.set(table, known);
  return known;
}

/** A table's script is that of its words; one whose letters a text has none of is not asked. */
const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Greek', 'Hebrew', 'Devanagari', 'Hiragana', 'Hangul'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

interface Known {
  readonly tag: string;
  readonly table: CueTable;
  readonly scripts: readonly RegExp[];
}

/** Every language that has cues, by the scripts that they are written in. */
let known: readonly Known[] | undefined;

function tables(): readonly Known[] {
  known ??= LANGUAGES.flatMap(({ tag, cues: table }) => {
    if (table === null) return [];
    const words = ASKS.flatMap((ask) => table[ask])
      .join('')
      .replaceAll(String.raw`\p{L}`, '')
      .replace(/\\\w/g, '');
    return [{ tag, table, scripts: SCRIPTS.filter((script) => script.test(words)) }];
  });
  return known;
}

/** Words by language, and the effect that a directive declares for them; `null` for words that instruct nobody: a list, a name. */
interface Say extends Pick<Directive, 'say'> {
  readonly effect: Directive['effect'] | null;
}

/** The words, as they are written, that ask for more than their effect declares, or nothing. */
export function undeclaredWords({ say, effect }: Say): string | undefined {
  for (const [language, written] of Object.entries(say)) {
    const own = baseOf(language);
    const folded = foldWithoutMarks(written);
    for (const { tag, table, scripts } of tables()) {
      if (!scripts.some((script) => script.test(folded.text)) || !once(quick, anyOf, table).test(folded.text)) continue;
      const asked = { alreadyDeclared: effect === 'omit', oneSided: effect !== null && tag === own };
      const found = firstCue(once(ready, cuesOf, table), folded.text, asked);
      if (found) return written.slice(folded.at(found.begin), folded.at(found.end));
    }
  }
  return undefined;
}

interface Place {
  readonly begin: number;
  readonly end: number;
}

/** What is asked: not again what an omission declares; and subjects that are honest only with more, in a directive's own language. */
interface Asked {
  readonly alreadyDeclared: boolean;
  /** “President” is a word of many languages: what makes it honest is known of one. */
  readonly oneSided: boolean;
}

function firstCue(cues: Cues, text: string, { alreadyDeclared, oneSided }: Asked): Place | undefined {
  const declared = (ask: Ask): boolean => alreadyDeclared && (ask === 'leave_out' || ask === 'hide');
  for (const [ask, patterns] of cues.asks) {
    if (declared(ask)) continue;
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern))
        if (!isNegated(cues.negation, text, match, ask))
          return { begin: match.index, end: match.index + match[0].length };
  }
  const slants = cues.slants.filter(({ ask, treatment }) => !declared(ask) && (oneSided || treatment !== null));
  return slants.length > 0 ? firstSlant({ ...cues, slants }, text) : undefined;
}

const SENTENCE = /[^.!?;。！？；]+/g;

/** A subject and what is done to it, in one sentence that has nothing of fairness. */
function firstSlant({ slants, fair, negation }: Cues, text: string): Place | undefined {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (fair?.test(sentence)) continue;
    for (const slant of slants) {
      const subject = slant.subject.exec(sentence);
      if (!subject || slant.honest?.test(sentence)) continue;
      const match = slant.treatment
        ? [...sentence.matchAll(slant.treatment)].find((each) => !isNegated(negation, sentence, each, slant.ask))
        : isRestrained(slant, negation, sentence)
          ? undefined
          : subject;
      if (match) return { begin: index + match.index, end: index + match.index + match[0].length };
    }
  }
  return undefined;
}

/** Who is told what not to say of parties is told to take no side. What not to do for one in despair is another matter. */
const isRestrained = ({ ask }: ReadySlant, { word }: Negation, sentence: string): boolean =>
  ask === 'leave_out' && sentence.match(word) !== null;

const CLAUSE_BEFORE = /[^.;:!?。；：！？，]*$/;
const CLAUSE_AFTER = /^[^.;:!?,。；：！？，]*/;
/** A negation stands near its verb: an adverb or an object fits between them, another verb does not. */
const NEAR = 40;

/** Whether the verb that was found is denied: by the negation before it that governs it, or, in some languages, after it. */
function isNegated(negation: Negation, text: string, { 0: found, index }: RegExpExecArray, ask: Ask): boolean {
  // “Do not mention”: the negation is the cue itself.
  if (negation.begins.test(found)) return false;
  if (isNegatedBefore(negation, CLAUSE_BEFORE.exec(text.slice(0, index))?.[0] ?? '')) return true;
  // What is to be left out or pretended is often a denial itself, and so are marks that “gehören nicht in die Antwort”.
  if (!negation.after || ask === 'leave_out' || ask === 'pretend') return false;
  if (ask === 'hide' && found.match(negation.word)) return false;
  const clause = CLAUSE_AFTER.exec(text.slice(index))?.[0] ?? '';
  const [denial] = clause.matchAll(negation.word);
  return denial !== undefined && !negation.ends.test(clause.slice(0, denial.index));
}

function isNegatedBefore(negation: Negation, clause: string): boolean {
  const denials = [...clause.matchAll(negation.word)];
  const last = denials.at(-1);
  if (!last) return false;
  const between = clause.slice(last.index + last[0].length);
  if (between.length > NEAR || negation.hindered.test(between) || negation.ends.test(between)) return false;
  // A comma ends what is denied, unless the list goes on: “do not store, share or report”.
  if (between.includes(',') && !negation.or.test(between.slice(between.lastIndexOf(',')))) return false;
  // Denied twice is an order: “do not answer without reporting”.
  const before = denials.at(-2);
  return (
    before === undefined ||
    !negation.without.test(last[0]) ||
    negation.ends.test(clause.slice(before.index + before[0].length, last.index))
  );
}
