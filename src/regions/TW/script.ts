import type { DictLike } from 'opencc-js/core';
import type { Convert } from '../profile.ts';
import { lettersOf } from './letters.ts';
import { type CutText, cutText, Lexicon } from './lexicon.ts';
import { COMPUTING, NOT_TAKEN, OF_COMPUTING, OWN_PAIRS, OWN_SPELLINGS, type WordPairs } from './vocabulary.ts';

/** In Traditional text a lone letter in quotation marks is spoken of, not used. */
const MENTIONED = /(?<=[「『“"‘'（(])\p{Script=Han}(?=[」』”"’'）)])/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A word as it was given, and in Traditional letters. */
interface Word {
  readonly given: string;
  readonly traditional: string;
}

/**
 * Loads the conversion to the script and vocabulary of Taiwan: OpenCC's dictionaries, a third of a second. A clause without a
 * Simplified letter is given back as it is. One of Simplified letters alone is put into Taiwan's letters and, from border to border
 * of its words, into Taiwan's vocabulary; of one that has Traditional letters too, only the words with a Simplified letter.
 * Japanese is left alone.
 */
export async function loadTaiwan(): Promise<Convert> {
  const [{ ConverterFactory }, { from, to }] = await Promise.all([
    import('opencc-js/core'),
    import('opencc-js/preset/cn2t'),
  ]);
  const [[spellings = []] = [], [[vocabulary = []] = [], variants = []] = []] = [from.cn, to.twp];
  const inTraditional = ConverterFactory([OWN_SPELLINGS, ...spellings]);
  const inVariants = ConverterFactory(variants);
  const { simplified, traditional } = lettersOf(spellings.flatMap(pairsOf));
  const inVocabulary = vocabularyOf(pairsOf(vocabulary));
  const inTaiwan = (words: readonly Word[], computing: boolean): string =>
    inVariants(inVocabulary(cutText(words.map((word) => word.traditional)), computing));

  function convert(clause: string): string {
    const words = wordsOf(clause, inTraditional(clause));
    const computing = speaksOfComputing(cutText(words.map((word) => word.traditional)));
    if (!traditional.test(clause)) return inTaiwan(words, computing);
    if (!simplified.test(clause.replace(MENTIONED, ''))) return clause;
    return stretchesOf(words, ({ given }) => simplified.test(given))
      .map(([is, stretch]) => (is ? inTaiwan(stretch, computing) : stretch.map(({ given }) => given).join('')))
      .join('');
  }

  return (clause) => (simplified.test(clause) && !KANA.test(clause) ? convert(clause) : clause);
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a clause; both forms of it have the same number of letters, as every phrase of the dictionaries has. */
function wordsOf(clause: string, traditional: string): Word[] {
  const given = [...clause];
  let end = 0;
  return [...SEGMENTER.segment(traditional)].map(({ segment }) => {
    const start = end;
    end += [...segment].length;
    return { given: given.slice(start, end).join(''), traditional: segment };
  });
}

/** Neighbours that are alike, together. */
function stretchesOf(words: readonly Word[], is: (word: Word) => boolean): [boolean, Word[]][] {
  const stretches: [boolean, Word[]][] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last?.[0] === is(word)) last[1].push(word);
    else stretches.push([is(word), [word]]);
  }
  return stretches;
}

const cues = new Lexicon([...COMPUTING].map((word) => [word, word]));

const speaksOfComputing = (cut: CutText): boolean => cut.words.some((_, index) => cues.at(cut, index) !== undefined);

/** What writes a text in the words of Taiwan, those of computing where it speaks of that. */
function vocabularyOf(pairs: WordPairs): (cut: CutText, computing: boolean) => string {
  const all = new Map([...pairs.filter(([word]) => !NOT_TAKEN.has(word)), ...OWN_PAIRS]);
  const ofComputing = new Lexicon([...all]);
  const everywhere = new Lexicon([...all].filter(([word]) => !OF_COMPUTING.has(word)));
  return (cut, computing) => {
    let shown = '';
    let end = 0;
    for (const [index, word] of cut.words.entries()) {
      const start = cut.borders[index] ?? 0;
      if (start < end) {
        shown += word.slice(end - start);
        end = Math.max(end, start + word.length);
        continue;
      }
      const [found, preferred] = (computing ? ofComputing : everywhere).at(cut, index) ?? [word, word];
      shown += preferred;
      end = start + found.length;
    }
    return shown;
  };
}

/** A dictionary of OpenCC is one text, or pairs. */
const pairsOf = (dictionary: DictLike): WordPairs =>
  typeof dictionary !== 'string'
    ? dictionary
    : dictionary.split('|').map((entry): [string, string] => {
        const [from = '', to = ''] = entry.split(' ');
        return [from, to];
      });
