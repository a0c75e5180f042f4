/**
 * A regular expression that finds where, at the end of a text, a match of `source` could still begin or go on: each letter and
 * class may be met or the text may be over. A stream may let go all before it, and no cutting changes what is found.
 *
 * `source` may hold letters, classes, escapes, groups, alternatives, bounded repetition, and looks at the sides; an unbounded
 * repetition would make a reader wait without end, so it is refused.
 * @throws {RangeError} for `*`, `+` and `{n,}`, and for groups that capture
 */
export function partialPattern(source: string): string {
  const out = tokensOf(source).map(({ token, at }) => {
    if (UNBOUNDED.test(token)) throw new RangeError(`\`${token}\` at ${at} has no bound`);
    if (CAPTURE.test(token)) throw new RangeError(`\`${token}\` at ${at} captures; write \`(?:\``);
    return STRUCTURE.test(token) ? token : `(?:$|${token})`;
  });
  return `(?:${out.join('')})$`;
}

/** A pattern's steps: a look to a side as a whole, a group's begin, a repetition, an escape, a class, a letter. */
export function tokensOf(source: string): readonly { readonly token: string; readonly at: number }[] {
  const tokens: { token: string; at: number }[] = [];
  for (let at = 0; at < source.length; at += tokens.at(-1)?.token.length ?? 1) {
    const [token = ''] = TOKEN.exec(source.slice(at)) ?? [];
    tokens.push({ token, at });
  }
  return tokens;
}

const TOKEN =
  /^(?:\(\?<?[!=](?:\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}|\\.|[^()\\])*\)|\(\?:|\{\d+(?:,\d*)?\}|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|[\s\S])/u;
const STRUCTURE = /^(?:\(\?|[()|?]$|\{|\\b$|[$^]$)/;
const UNBOUNDED = /^(?:[*+]|\{\d+,\})$/;
/** A group that captures, or a reference to one: patterns stand side by side in one expression, which counts groups itself. */
const CAPTURE = /^(?:\($|\\[1-9k])/;
