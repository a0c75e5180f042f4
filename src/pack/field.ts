import { z } from 'zod';
import { isCanonicalTag } from '../i18n/index.ts';
import { isDay } from '../kernel/index.ts';
import { partialPattern } from '../patterns/index.ts';

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

/**
 * Control characters, and format characters that have no shape: they hide a word from whoever reads it, or write into a terminal.
 * Line ends and tabs are no such thing, nor what joins letters in the scripts that need it (U+200C, U+200D).
 */
const HIDDEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/u;
const SHOWN = 'a text without control or format characters';
/** Whether all of a text can be seen. */
export const isShown = (written: string): boolean => !HIDDEN.test(written);
/** What of a text can be seen. */
export const shownOf = (written: string): string => written.replace(new RegExp(HIDDEN, 'gu'), '');

const anyWords = z.string({ error: 'a text' }).trim().min(1, 'a text that is not empty');

export const words = anyWords.refine(isShown, SHOWN);

export const tag = words.refine(isCanonicalTag, 'a BCP 47 language tag in its usual form, such as et-EE');

const SCRIPT = 'an ISO 15924 script, such as Latn';

export const script = words.regex(/^[A-Z][a-z]{3}$/, SCRIPT).refine(hasName, SCRIPT);

/** Whether CLDR has a name for a script: a slip of the pen has none. */
function hasName(code: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }).of(code) !== undefined;
  } catch {
    return false;
  }
}

/** One text, or one text for each language. */
export const text = z
  .union([anyWords, z.record(tag, anyWords)], { error: 'a text, or one text for each language' })
  .refine((written) => (typeof written === 'string' ? [written] : Object.values(written)).every(isShown), SHOWN);

/** A cell of a table that may be empty. */
export const cell = z.string().trim().refine(isShown, SHOWN);

/** Several texts that stand in one cell of a table, divided by `|`. */
export const listIn = (cell: string): string[] =>
  cell
    .split('|')
    .map((each) => each.trim())
    .filter(Boolean);

/**
 * A regular expression that a gateway can hold a stream by: with a bound, so that a match is not awaited without end. Whether it is also
 * fast is proven once the file is read.
 */
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
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

/** Where a file's facts were looked up. */
export const sources = listOf(entry({ title: words, url, looked_up: day.optional() })).optional();
