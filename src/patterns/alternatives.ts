/** Rules side by side in one expression; their patterns capture nothing themselves. */
export class Alternatives<Rule extends { readonly pattern: string }> {
  readonly expression: RegExp;

  constructor(readonly rules: readonly Rule[]) {
    // An empty expression would match everywhere; `(?!)` matches nowhere.
    this.expression = new RegExp(rules.map(({ pattern }) => `(${pattern})`).join('|') || '(?!)', 'giu');
  }

  /** The rule that a match is of. */
  ruleOf(match: RegExpExecArray): Rule | undefined {
    return this.rules[match.slice(1).findIndex((group) => group !== undefined)];
  }
}
