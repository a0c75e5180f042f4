import type { VerdictKind } from '../boundary/index.ts';
import type { Release, ReleasedDirective, TermRule } from '../compile/index.ts';
import { canonicalJson } from '../kernel/index.ts';
import { SURFACES, type Surface } from '../pack/index.ts';

/** A directive in two releases; `null` where one does not have it. */
export interface DirectivePair {
  readonly id: string;
  readonly before: ReleasedDirective | null;
  readonly after: ReleasedDirective | null;
  readonly change: 'added' | 'removed' | 'changed' | 'same';
}

/** What came between two releases: facts, without words for anybody. */
export interface Changes {
  readonly directives: readonly DirectivePair[];
  readonly terms: readonly { before: TermRule | null; after: TermRule | null }[];
}

export function changesBetween(before: Release, after: Release): Changes {
  const pairs = paired(before.directives, after.directives, ({ id }) => id).map(([id, from, to]) => ({
    id,
    before: from,
    after: to,
    change:
      from && to
        ? sameRule(before, after, id)
          ? ('same' as const)
          : ('changed' as const)
        : to
          ? ('added' as const)
          : ('removed' as const),
  }));
  const terms = paired(before.terms, after.terms, ({ concept }) => concept)
    .map(([, from, to]) => ({ before: from, after: to }))
    .filter((pair) => canonicalJson(termOf(pair.before)) !== canonicalJson(termOf(pair.after)));
  return { directives: pairs, terms };
}

/** Things of two lists by key, in the order of the later list; what is gone comes last. */
function paired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): [string, Item | null, Item | null][] {
  const [from, to] = [
    new Map(before.map((item) => [keyOf(item), item])),
    new Map(after.map((item) => [keyOf(item), item])),
  ];
  return [...new Set([...to.keys(), ...from.keys()])].map((key) => [key, from.get(key) ?? null, to.get(key) ?? null]);
}

/** What a reader of terms sees; the pattern that finds them is Endonym's own. */
const termOf = (term: TermRule | null) =>
  term && { preferred: term.preferred, deprecated: term.deprecated, note: term.note };

/** Whether a directive says, rests on and is judged the same in both; where it stands in its file means nothing. */
export const sameRule = (before: Release, after: Release, id: string): boolean =>
  canonicalJson(ruleIn(before, id)) === canonicalJson(ruleIn(after, id));

function ruleIn(release: Release, id: string): unknown {
  const found = release.directives.find((directive) => directive.id === id);
  if (!found) return null;
  const { file: _, line: __, ...rule } = found;
  const kinds = SURFACES.map((surface) => kindOf(release, id, surface));
  return { rule, kinds, notice: release.notices.find(({ directive }) => directive === id)?.information ?? null };
}

export const kindOf = (release: Release, id: string, surface: Surface): VerdictKind | null =>
  release.verdicts[surface].find(({ directive }) => directive === id)?.kind ?? null;
