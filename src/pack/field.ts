import { z } from 'zod';
import { isDay } from '../kernel/index.ts';
import { partialPattern } from './pattern.ts';

/**
 * The kinds of value that a pack's files are made of. Each message says what was expected, in an author's words:
 * the reader of the file adds where, and what was found.
 */

/** An entry with these keys and no others: a misspelt key is a fault, never a silent nothing. */
export const entry = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `one of ${Object.keys(shape).join(', ')}` : 'an entry with keys',
  });

export const words = z.string({ error: 'a text' }).trim().min(1, 'a text that is not empty');

/** `et-EE`, not `et_EE` or `ET-ee`: the form that BCP 47 calls canonical. */
export const tag = words.refine(isCanonicalTag, 'a BCP 47 language tag in its usual form, such as et-EE');

function isCanonicalTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** One text, or one text for each language. */
export const text = z.union([words, z.record(tag, words)], { error: 'a text, or one text for each language' });

/** A text by BCP 47 tag; `und` where the author named no language. */
export type Text = Readonly<Record<string, string>>;

export const asText = (value: z.infer<typeof text>): Text => (typeof value === 'string' ? { und: value } : value);

/** A tag without script and region: `zh` of `zh-TW`. */
export const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** Several texts that stand in one cell of a table, divided by `|`. */
export const listIn = (cell: string): string[] =>
  cell
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean);

/** Without the vowel signs of Arabic, which most writers leave out. */
export const withoutVowelSigns = (text: string): string => text.replace(/[\u064b-\u0652]/g, '');

/** Which of a text's languages serves a reader of this one: it, or it without its region, or what there is; `und` where the author named none. */
export function languageIn(value: Text, language: string): string {
  return (
    [language, baseOf(language), 'und', 'en'].find((tag) => value[tag] !== undefined) ?? Object.keys(value)[0] ?? 'und'
  );
}

export const textIn = (value: Text, language: string): string => value[languageIn(value, language)] ?? '';

/** A regular expression that a gateway can hold a stream by: bounded, so that nobody waits for a match without end. */
export const pattern = words.refine(isBounded, 'a regular expression with a bound for each repetition');

function isBounded(source: string): boolean {
  try {
    for (const each of [source, partialPattern(source)]) new RegExp(each, 'iu');
    return true;
  } catch {
    return false;
  }
}

export const day = words.refine(isDay, 'a day such as 2026-11-24');
export const url = words.refine((value) => URL.canParse(value) && /^https?:/.test(value), 'a web address');
export const yes = z.boolean({ error: 'true or false' });
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'a list' });
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

/** Where a file's facts were looked up. */
export const sources = listOf(entry({ title: words, url, looked_up: day.optional() })).optional();
