/** How well dishonest words are found: what share of them is (recall), and what share of what is found is dishonest (precision). */
export interface Score {
  /** From 0 to 1, to the thousandth; 1 where there is nothing to find. */
  readonly recall: number;
  readonly precision: number;
  readonly dishonest: number;
  readonly flagged: number;
}

/** Words of which a person said whether they are dishonest, and whether somebody flagged them. */
export interface FlaggedWords {
  readonly language: string;
  readonly dishonest: boolean;
  readonly flagged: boolean;
}

/** The score in each language, in their order, and over all. */
export function scoresByLanguage(words: readonly FlaggedWords[]): Readonly<Record<string, Score>> {
  const languages = [...new Set(words.map(({ language }) => language))].sort();
  const own = languages.map((language) => [language, scoreOf(words.filter((each) => each.language === language))]);
  return Object.fromEntries([...own, ['all', scoreOf(words)]]);
}

function scoreOf(words: readonly FlaggedWords[]): Score {
  const dishonest = words.filter((each) => each.dishonest).length;
  const flagged = words.filter((each) => each.flagged).length;
  const right = words.filter((each) => each.flagged && each.dishonest).length;
  return { recall: share(right, dishonest), precision: share(right, flagged), dishonest, flagged };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000);

/** The scores as a table for a person. @param name who flagged the words */
export const describeScores = (name: string, scores: Readonly<Record<string, Score>>): string =>
  [
    `${name.padEnd(8)} recall  precision`,
    ...Object.entries(scores).map(
      ([language, { recall, precision, dishonest }]) =>
        `  ${language.padEnd(6)} ${recall.toFixed(2).padStart(6)}  ${precision.toFixed(2).padStart(9)}  (${dishonest} dishonest)`,
    ),
  ].join('\n');
