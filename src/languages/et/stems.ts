import { ANY_ENDING, plainStem, type Stemmer } from '../../patterns/index.ts';

type Rule = (word: string) => readonly string[];

const VOWEL = '[aeiouõäöü]';

/** A word changed where it ends so; nothing where it does not. */
const ending =
  (pattern: string, change: string): Rule =>
  (word) => {
    const expression = new RegExp(`${pattern}$`, 'u');
    return expression.test(word) ? [word.replace(expression, change)] : [];
  };

/**
 * How Estonian stems change where a word ends: weak and strong grade, contraction, infinitives. Each is a regular pattern of the
 * language's handbook grammar; exceptions are written in the pack as further forms.
 */
const ESTONIAN: readonly Rule[] = [
  // inimene, inimese; liitumine, liitumise
  ending('ne', 's'),
  // maakond, maakonna; kuld, kulla; murd, murru
  ending(`nd${VOWEL}?`, 'nn'),
  ending(`ld${VOWEL}?`, 'll'),
  ending(`rd${VOWEL}?`, 'rr'),
  // täht, tähe; vihk, vihu
  ending('h[tk]', 'h'),
  // äpp, äpi; tükk, tüki; bott, boti
  ending('([ptk])\\1', '$1'),
  // bot, botti; lepe, leppe
  ending(`(?<=${VOWEL})([ptk])e?`, '$1$1'),
  // hinne, hinde
  ending('nne', 'nd'),
  // aparaat, aparaadi; riik, riigi
  ending(`(?<=${VOWEL})t`, 'd'),
  ending(`(?<=${VOWEL})k`, 'g'),
  ending(`(?<=${VOWEL})p`, 'b'),
  // lint, lindi; konsent, konsendi; käsk, käsu
  ending('(?<=[nlrm])t', 'd'),
  ending('(?<=[nlr])k', 'g'),
  ending('(?<=[mlr])p', 'b'),
  ending('sk', 's'),
  // laps, last
  ending('ps', 'st'),
  // kihlvedu, kihlveo; kuritegu, kuriteo; sõda, sõja
  ending(`(?<=${VOWEL})[dg]u`, 'o'),
  ending(`(?<=${VOWEL})da`, 'j'),
  // klaster, klastri; artikkel, artikli
  ending('([ptksbdg])e([rl])', '$1$2'),
  ending('([ptk])\\1e([rl])', '$1$2'),
  // hammas, hamba
  ending('mmas', 'mba'),
];

/** adresseerima, adresseerib; after a long vowel it is a noun: panoraam. */
const INFINITIVE = /(?<=....[^aeiouõäöü])[aeiu]ma$/u;
/** Theme vowel, number, case: what may follow a short stem, where any letters would let in too many other words. */
const ESTONIAN_ENDING = '[aeiouõäöü]{0,2}(?:[dt]e|i)?(?:d|t|s|st|l|le|lt|ks|ga|ta|na|ni|sse|de)?';
/** A stem of fewer letters begins many other words. */
const SHORT = 5;

/** The stems that a word's forms begin with: as it is, without its last vowel, and as Estonian changes it. */
export const stemsOfEstonian: Stemmer = (word) => {
  const plain = plainStem(word);
  const verb = word.replace(INFINITIVE, '');
  const changed = [verb, ...ESTONIAN.flatMap((rule) => [...rule(word), ...(verb === word ? [] : rule(verb))])];
  const stems = [plain, ...changed.filter((letters) => !letters.startsWith(plain))];
  return [...new Set(stems)].map((letters) => ({
    letters,
    ending: [...letters].length < SHORT ? ESTONIAN_ENDING : ANY_ENDING,
  }));
};
