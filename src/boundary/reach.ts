import type { Day } from '../kernel/index.ts';
import { diffSpecs, type SectionId, type Spec, type SpecDiff } from '../model-spec/index.ts';
import type { DirectiveId } from '../notices/index.ts';
import type { Surface } from '../pack/index.ts';
import { judge } from './judge.ts';
import type { Judgeable } from './rules.ts';
import type { VerdictKind } from './verdict.ts';

/** How a section may have changed between two releases of the Model Spec. */
export const SECTION_CHANGES = ['added', 'removed', 'moved', 'retitled', 'authority', 'text', 'red_lines'] as const;
export type SectionChange = (typeof SECTION_CHANGES)[number];

/** What another release of the Model Spec does to a directive; the gravest that one of its sections met. */
export const REACHES = [
  'section_gone',
  'section_renamed',
  'section_added',
  'authority_changed',
  'text_changed',
  'untouched',
] as const;
export type Reach = (typeof REACHES)[number];

/** One section that a directive touches, where it changed. */
export interface ReachedSection {
  readonly id: SectionId;
  readonly changes: readonly SectionChange[];
  /** How like its text stayed, 0 to 1, where it changed. */
  readonly likeness?: number | null;
  /** The section that it goes on as, where it is gone. */
  readonly renamed_to?: string;
}

/** A directive on the way from one release to another: what it meets, and which verdicts would change. */
export interface Reached {
  readonly directive: DirectiveId;
  readonly reach: Reach;
  readonly sections: readonly ReachedSection[];
  readonly verdicts: readonly { readonly surface: Surface; readonly from: VerdictKind; readonly to: VerdictKind }[];
}

/** What the way from one spec to another does to each of these directives, in their order. */
export function reachOf(directives: readonly Judgeable[], from: Spec, to: Spec, on: Day | null): readonly Reached[] {
  const diff = diffSpecs(from, to);
  return directives.map((directive) => {
    const sections = directive.touches.map((id) => sectionIn(diff, id)).filter(({ changes }) => changes.length > 0);
    const verdicts = directive.surfaces.map((surface) => ({
      surface,
      from: judge(directive, from, surface, on).kind,
      to: judge(directive, to, surface, on).kind,
    }));
    const met = sections.map(reachIn);
    return {
      directive: directive.id,
      reach: REACHES.find((reach) => met.includes(reach)) ?? 'untouched',
      sections,
      verdicts: verdicts.filter((verdict) => verdict.from !== verdict.to),
    };
  });
}

function sectionIn(diff: SpecDiff, id: string): ReachedSection {
  const likeness = diff.likeness.find((each) => each.id === id)?.likeness;
  const renamed = diff.renamed.find((each) => each.from === id)?.to;
  const changes = changesOf(id, diff);
  return { id, changes, ...(likeness !== undefined && { likeness }), ...(renamed && { renamed_to: renamed }) };
}

function reachIn({ changes, renamed_to }: ReachedSection): Reach {
  if (changes.includes('removed')) return renamed_to ? 'section_renamed' : 'section_gone';
  if (changes.includes('added')) return 'section_added';
  return changes.includes('authority') ? 'authority_changed' : 'text_changed';
}

const changesOf = (id: string, diff: SpecDiff): SectionChange[] =>
  SECTION_CHANGES.filter((kind) => {
    const changed: readonly (string | { readonly id: string })[] = diff[kind];
    return changed.some((each) => (typeof each === 'string' ? each : each.id) === id);
  });
