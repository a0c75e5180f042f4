import { AUTHORITIES, type Authority, type Section, type Spec } from './section.ts';
import { likeness } from './sketch.ts';

/** A value before and after, for one section. */
export interface Change<T> {
  readonly id: string;
  readonly from: T;
  readonly to: T;
}

/** What came between two releases. A section may stand in several lists. */
export interface SpecDiff {
  readonly from: string;
  readonly to: string;
  /** A level that only changed its name: `platform` became `root`. */
  readonly authority_renamed: readonly { level: Authority; from: string; to: string; sections: readonly string[] }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Another parent. */
  readonly moved: readonly Change<string | null>[];
  readonly retitled: readonly Change<string>[];
  readonly authority: readonly Change<Authority | null>[];
  /** Sections whose own text has another hash. */
  readonly text: readonly string[];
  /** How like its earlier text each of those is, 0 to 1; `null` where a digest has no sketch. */
  readonly likeness: readonly { readonly id: string; readonly likeness: number | null }[];
  /** A section that is gone, and the new one that is likest to it. */
  readonly renamed: readonly (Change<string> & { readonly likeness: number })[];
  readonly red_lines: readonly string[];
  readonly commitments: readonly string[];
}

/** Compares two releases, section by section. */
export function diffSpecs(from: Spec, to: Spec): SpecDiff {
  const before = new Map(from.sections.map((section) => [section.id, section]));
  const both = to.sections.flatMap((after) => {
    const earlier = before.get(after.id);
    return earlier ? [[earlier, after] as const] : [];
  });
  const changed = <K extends 'parent' | 'title' | 'authority'>(key: K): Change<Section[K]>[] =>
    both.filter(([a, b]) => a[key] !== b[key]).map(([a, b]) => ({ id: b.id, from: a[key], to: b[key] }));
  const [added, removed] = [missingFrom(from, to), missingFrom(to, from)];
  const reworded = both.filter(([a, b]) => a.sha256 !== b.sha256);
  return {
    from: from.id,
    to: to.id,
    authority_renamed: renamed(from, to, both),
    added: added.map(({ id }) => id),
    removed: removed.map(({ id }) => id),
    moved: changed('parent'),
    retitled: changed('title'),
    authority: changed('authority'),
    text: reworded.map(([, b]) => b.id),
    likeness: reworded.map(([a, b]) => ({ id: b.id, likeness: likenessOf(a, b) })),
    renamed: renamedSections(removed, added),
    red_lines: changedPrinciples(from.red_lines, to.red_lines),
    commitments: changedPrinciples(from.commitments, to.commitments),
  };
}

function missingFrom(base: Spec, other: Spec): Section[] {
  const known = new Set(base.sections.map(({ id }) => id));
  return other.sections.filter(({ id }) => !known.has(id));
}

const likenessOf = (a: Section, b: Section): number | null =>
  a.sketch === undefined || b.sketch === undefined ? null : Math.round(likeness(a.sketch, b.sketch) * 100) / 100;

/**
 * From here on a new section counts as an old one under another name. In the releases so far what a person would call renamed
 * lies at 0.39 and above, and every other pair at 0.12 and below.
 */
const LIKE_ENOUGH = 0.3;

/** Pairs what is gone with what is new, the likest first; each takes part once. */
function renamedSections(gone: readonly Section[], come: readonly Section[]): SpecDiff['renamed'] {
  const pairs = gone.flatMap((before) =>
    come.map((after) => {
      const text = likenessOf(before, after) ?? 0;
      const likeness = before.title === after.title ? Math.max(text, LIKE_ENOUGH) : text;
      return { id: after.id, from: before.id, to: after.id, likeness };
    }),
  );
  const likest = pairs.filter((pair) => pair.likeness >= LIKE_ENOUGH).sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<string>();
  const found: SpecDiff['renamed'][number][] = [];
  for (const pair of likest) {
    if (taken.has(pair.from) || taken.has(pair.to)) continue;
    taken.add(pair.from).add(pair.to);
    found.push(pair);
  }
  return found;
}

function renamed(from: Spec, to: Spec, both: readonly (readonly [Section, Section])[]): SpecDiff['authority_renamed'] {
  return AUTHORITIES.flatMap((level) => {
    const [before, after] = [from.authority_names[level] ?? level, to.authority_names[level] ?? level];
    if (before === after) return [];
    const sections = both.filter(([a, b]) => a.authority === level && b.authority === level).map(([, b]) => b.id);
    return [{ level, from: before, to: after, sections }];
  });
}

function changedPrinciples(from: Spec['red_lines'], to: Spec['red_lines']): string[] {
  const hashes = (list: Spec['red_lines']) => new Map(list.map(({ id, sha256 }) => [id, sha256]));
  const [before, after] = [hashes(from), hashes(to)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
}
