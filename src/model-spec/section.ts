import type { Branded } from '../kernel/index.ts';
/** Levels of authority, highest first. Each overrides those after it. */
export const AUTHORITIES = ['root', 'system', 'developer', 'user', 'guideline'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** A section's id in the Model Spec, `be_clear`; red lines are named in the same way. */
export type SectionId = Branded<'section'>;
/** A release of the Model Spec by its day, `2025-12-18`. */
export type SpecId = Branded<'spec'>;

/** One headed section of a release. Facts only: this is what a digest keeps. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Level of its heading, 1 to 6. */
  readonly depth: number;
  readonly parent: SectionId | null;
  /** `null` where the heading names none: such a section has no authority of its own. */
  readonly authority: Authority | null;
  readonly tags: readonly string[];
  /** Sections that its text points to as `[?](#id)`, each once, in order. */
  readonly refs: readonly SectionId[];
  /** SHA-256 of its own text: between its heading and the next, LF line ends, outer white space off. */
  readonly sha256: string;
  /** What tells how like another text it is (`sketch.ts`); digests of before have none. */
  readonly sketch?: string;
}

/** A principle that the spec states as a bullet, not as a section. */
export interface Principle {
  readonly id: string;
  readonly sha256: string;
}

/** The facts of one Model Spec release. */
export interface Spec {
  /** The release's date, `2025-12-18`. */
  readonly id: SpecId;
  /** What the release calls a level, where it is not today's name: `{ root: 'platform' }`. */
  readonly authority_names: Readonly<Partial<Record<Authority, string>>>;
  readonly sections: readonly Section[];
  readonly red_lines: readonly Principle[];
  readonly commitments: readonly Principle[];
}

/** Each red line holds in every deployment, also where a release is too old to state it. */
export const RED_LINES = ['red_line.harm', 'red_line.human_control', 'red_line.privacy'] as const;
export type RedLine = (typeof RED_LINES)[number];

export const COMMITMENTS = [
  'commitment.safety_information',
  'commitment.transparency',
  'commitment.above_guideline',
] as const;
export type Commitment = (typeof COMMITMENTS)[number];
