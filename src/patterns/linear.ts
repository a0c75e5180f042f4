/// <reference path="./recheck.d.ts" />
import { tokensOf } from './partial.ts';

/** Says why a pattern may take longer than a reader would wait; `null` where it is proven that it does not. */
export type PatternProver = (source: string) => string | null;

/** Letters and classes, each as often as its repetitions may bring it: what one place of a text costs at most. */
const LARGEST = 1000;

/**
 * Loads what proves a pattern linear, for patterns as `partialPattern` takes them. Bounded is not linear: `(?:a{1,40}){1,40}b` has an end
 * and nobody lives to see it. What is proven is more than the time of one text: with every repetition taken for one without a bound, no
 * text is matched in two ways. Then a matcher that goes back, as a browser's and Node's do, has one way to each place, and each place of
 * a text costs no more than the pattern is long.
 */
export async function loadProver(): Promise<PatternProver> {
  const { default: recheck } = await import('recheck/lib/browser.js');
  return (source) => {
    const { pattern, size, fault } = widened(source);
    if (fault) return fault;
    if (size > LARGEST)
      return `repetitions that come to at most ${LARGEST} letters and classes (these come to ${size})`;
    // The automaton alone: no search by chance, and no clock that would give another answer on another machine.
    const found = recheck.checkSync(pattern, 'iu', { checker: 'automaton', timeout: null });
    const degree = found.status !== 'unknown' && 'degree' in found.complexity ? found.complexity.degree : 1;
    return found.status !== 'unknown' && found.complexity.type !== 'exponential' && degree <= 2
      ? null
      : 'a pattern that matches no text in two ways: no two repetitions or alternatives side by side, or one in another, that take the same letters';
  };
}

/** A noncharacter, which stands in no text: it ends each round of the pattern. */
const END = '\\u{10FFFF}';
/** Another, after the last round: what does not come makes a matcher try each way that there is. */
const NEVER = '\\u{10FFFE}';

/**
 * The pattern repeated without end, and in it every repetition: what matched one text in two ways before, by two alternatives or by two
 * repetitions, matches it in exponentially many now. Looks and anchors are left out, since they only take ways away.
 */
function widened(source: string): { pattern: string; size: number; fault?: string } {
  const sizes = [0];
  const out: string[] = [];
  let last = 0;
  let wasRepetition = false;
  const grow = (by: number) => sizes.push((sizes.pop() ?? 0) + by);
  for (const { token } of tokensOf(source)) {
    const repeated = repetitionOf(token);
    if (repeated) {
      // A question mark after a repetition makes it lazy: the same ways in another order.
      if (!wasRepetition) {
        grow(last * (repeated.most - 1));
        // One letter a fixed number of times is no choice.
        out.push(repeated.least === repeated.most && out.at(-1) !== ')' ? token : repeated.least === 0 ? '*' : '+');
      }
    } else if (token === '(?:') {
      sizes.push(0);
      out.push(token);
    } else if (token === ')') {
      last = sizes.pop() ?? 0;
      grow(last);
      out.push(token);
    } else if (/^\(\?/.test(token)) {
      if (/[*+]|\{\d+,\}/.test(token.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, 'x')))
        return { pattern: '', size: 0, fault: 'a bound for each repetition, in a look to the side too' };
      grow(tokensOf(token.slice(3, -1)).reduce((sum, each) => sum + (repetitionOf(each.token)?.most ?? 1), 0));
    } else if (token === '|') out.push(token);
    else if (!/^(?:\\[bB]|[$^])$/.test(token)) {
      last = 1;
      grow(1);
      out.push(withoutEnd(token));
    }
    wasRepetition = repeated !== null;
  }
  return { pattern: `(?:(?:${out.join('')})${END})+${NEVER}`, size: sizes[0] ?? 0 };
}

/** How often a step is taken; `null` for what is no repetition. */
function repetitionOf(token: string): { least: number; most: number } | null {
  if (token === '?') return { least: 0, most: 1 };
  const [, least, most = least] = /^\{(\d+)(?:,(\d+))?\}$/.exec(token) ?? [];
  return least === undefined ? null : { least: Number(least), most: Number(most) };
}

/** A letter or class that does not take the end of a round for itself: what it would take it by is all but a few letters. */
function withoutEnd(token: string): string {
  if (token === '.') return `[^\\n\\r\\u2028\\u2029${END}]`;
  if (token.startsWith('[^')) return `${token.slice(0, -1)}${END}]`;
  const [, letter, rest = ''] = /^\\([DSWP])(.*)$/.exec(token) ?? [];
  if (letter) return `[^\\${letter.toLowerCase()}${rest}${END}]`;
  // A class that holds such a one may be anything.
  return token.startsWith('[') && /\\[DSWP]/.test(token) ? `[^${END}]` : token;
}
