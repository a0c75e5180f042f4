import type { UserText } from './request.ts';
import type { View } from './view.ts';

/** Tells the language of a text, as a BCP 47 tag (`et`, `zh-Hant`); `null` where it is not sure. */
export type Identify = (text: string) => string | null;

/** Letters enough to know a language by, and so many that nobody waits longer for the end of a sentence. */
const ENOUGH = 40;
const MOST = 120;
/** What is looked at, in characters: the first sentence that leaves, and what is no prose before it. */
const WINDOW = 400;
/** A text without any of these is prose throughout. */
const MAYBE_NO_PROSE = /[`$>„«"]|https?:/;
/** Fewer letters in a whole answer say nothing. */
const LEAST = 24;

/** What is no prose of the answer's own: code, formulas, addresses, quotations and notices. */
const NO_PROSE = /```[\s\S]*?(?:```|$)|`[^`]*`?|\$\$?[^$]*\$?\$?|https?:\/\/\S+|^>.*$|„[^“]*“|«[^»]*»|"[^"]*"/gmu;

/** Languages that an answer to this question may be in: the pack's own, and others where it names an exception. */
export function languagesFor(view: View, asked: UserText): ReadonlySet<string> {
  const others = view.language.exceptions
    .filter(({ cues }) => cues?.test(asked.all))
    .flatMap(({ languages }) => languages);
  return new Set([view.language.expected, ...others]);
}

/** The prose that a verdict can rest on by now; `undefined` while more is to come, `''` where there is too little for one. */
export function proseOf(sample: string, over: boolean): string | undefined {
  // Short of letters even with all that is no prose: not worth looking closer yet.
  if (!over && sample.length < ENOUGH) return undefined;
  const prose = withoutOther(sample.slice(0, WINDOW));
  const letters = lettersIn(prose);
  if (over || sample.length > WINDOW) return letters < LEAST ? '' : prose.slice(0, MOST + ENOUGH);
  return letters >= MOST || lettersIn(prose.replace(UNFINISHED, '')) >= ENOUGH ? prose : undefined;
}

/** What stands after the last sentence that is whole. */
const UNFINISHED = /[^.!?…。！？؟\n]*$/u;

const lettersIn = (text: string): number => text.replace(/[\P{L}]+/gu, '').length;

const withoutOther = (text: string): string => (MAYBE_NO_PROSE.test(text) ? text.replace(NO_PROSE, ' ') : text);
