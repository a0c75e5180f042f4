import type { Day } from '../kernel/index.ts';
import type { Directive, Surface } from '../pack/index.ts';
import { diffSpecs, type Spec, type SpecDiff } from '../spec/index.ts';
import { judge } from './judge.ts';
import type { VerdictKind } from './verdict.ts';

/** How a section may have changed between two releases of the Model Spec. */
export const SECTION_CHANGES = ['added', 'removed', 'moved', 'retitled', 'authority', 'text', 'red_lines'] as const;
export type SectionChange = (typeof SECTION_CHANGES)[number];

/** A directive that another release of the Model Spec reaches: through which sections, and which verdicts would change. */
export interface Reached {
  readonly directive: string;
  readonly sections: readonly { readonly id: string; readonly changes: readonly SectionChange[] }[];
  readonly verdicts: readonly { readonly surface: Surface; readonly from: VerdictKind; readonly to: VerdictKind }[];
}

/** Which of these directives the way from one spec to another reaches. */
export function reachedBy(directives: readonly Directive[], from: Spec, to: Spec, on: Day | null): readonly Reached[] {
  const diff = diffSpecs(from, to);
  return directives.flatMap((directive) => {
    const sections = directive.touches
      .map((id) => ({ id, changes: changesOf(id, diff) }))
      .filter(({ changes }) => changes.length > 0);
    if (sections.length === 0) return [];
    const verdicts = directive.surfaces.map((surface) => ({
      surface,
      from: judge(directive, from, surface, on).kind,
      to: judge(directive, to, surface, on).kind,
    }));
    return [{ directive: directive.id, sections, verdicts: verdicts.filter((verdict) => verdict.from !== verdict.to) }];
  });
}

const changesOf = (id: string, diff: SpecDiff): SectionChange[] =>
  SECTION_CHANGES.filter((kind) =>
    (diff[kind] as readonly (string | { id: string })[]).some(
      (each) => (typeof each === 'string' ? each : each.id) === id,
    ),
  );
