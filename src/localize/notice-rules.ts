import type { NoticeRule } from '../compile/index.ts';
import type { DirectiveId } from '../notices/index.ts';
import { quickPattern } from '../patterns/index.ts';

/** A rule with its cues ready to run. */
export interface ReadyNotice extends NoticeRule {
  readonly matcher: RegExp | null;
}

/** The notices that answers may owe on one surface, on one day. */
export class NoticeRules {
  readonly rules: readonly ReadyNotice[];
  /** Whether any rule's cues are in a text; says quickly that most texts have none. */
  readonly #anyCue: RegExp | null;

  constructor(rules: readonly NoticeRule[]) {
    this.rules = rules.map((rule) => ({ ...rule, matcher: rule.cues === null ? null : new RegExp(rule.cues, 'iu') }));
    this.#anyCue = quickPattern(rules.flatMap(({ cues }) => (cues === null ? [] : [cues])));
  }

  of(directive: DirectiveId): ReadyNotice | undefined {
    return this.rules.find((rule) => rule.directive === directive);
  }

  /** A mark cut off in the middle of its name still names a directive where only one begins so. */
  named(id: DirectiveId): ReadyNotice | undefined {
    const begun = id === '' ? [] : this.rules.filter(({ directive }) => directive.startsWith(id));
    return this.of(id) ?? (begun.length === 1 ? begun[0] : undefined);
  }

  /** Those whose cues stand in a text. */
  cuedIn(text: string): readonly ReadyNotice[] {
    if (text === '' || !this.#anyCue?.test(text.toLowerCase())) return [];
    return this.rules.filter(({ matcher }) => matcher?.test(text));
  }
}
