import { AUTHORITIES, type Authority, type Section, type Spec } from './section.ts';

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
  return {
    from: from.id,
    to: to.id,
    authority_renamed: renamed(from, to, both),
    added: missingFrom(from, to),
    removed: missingFrom(to, from),
    moved: changed('parent'),
    retitled: changed('title'),
    authority: changed('authority'),
    text: both.filter(([a, b]) => a.sha256 !== b.sha256).map(([, b]) => b.id),
    red_lines: changedPrinciples(from.red_lines, to.red_lines),
    commitments: changedPrinciples(from.commitments, to.commitments),
  };
}

function missingFrom(base: Spec, other: Spec): string[] {
  const known = new Set(base.sections.map(({ id }) => id));
  return other.sections.filter(({ id }) => !known.has(id)).map(({ id }) => id);
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
