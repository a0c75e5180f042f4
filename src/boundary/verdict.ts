import type { Day } from '../kernel/index.ts';
import type { Authority, SectionId } from '../model-spec/index.ts';
import type { DirectiveId } from '../notices/index.ts';
import type { Surface } from '../pack/index.ts';
import type { ReasonMessage } from './messages.ts';

/** Most severe first. */
export const VERDICTS = ['refused', 'needs_review', 'allowed_with_notice', 'allowed'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** Every reason that the boundary can give. Programs go by these; people read the message of the same name. */
export const REASONS = [
  'unknown-section',
  'touches-nothing',
  'red-line.harm',
  'red-line.human-control',
  'red-line.privacy',
  'commitment.safety-information',
  'authority.root',
  'authority.system',
  'law.uncited',
  'law.not-in-force',
  'law.notice',
  'law.override',
  'commitment.above-guideline',
  'organization.notice',
  'organization.departure',
  'latitude',
  'guideline',
  'protects',
  'no-section',
  'mistagged',
  'undeclared',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** Why a verdict is what it is. */
export interface Reason {
  readonly code: ReasonCode;
  /** The section it rests on; `null` where the directive touches none. */
  readonly section: SectionId | null;
  readonly authority: Authority | null;
  /** Which sentence says it, where one code has several: `law.uncited.unconfirmed`. */
  readonly message: ReasonMessage;
  /** The directive's own words that gave it away, for `undeclared`. */
  readonly words?: string;
}

/** One directive's fate on one surface. */
export interface Verdict {
  readonly directive: DirectiveId;
  readonly surface: Surface;
  readonly kind: VerdictKind;
  /** Those that decided: all of the verdict's own severity. */
  readonly reasons: readonly Reason[];
  /** The signed review that settled it, where it needed one. */
  readonly reviewed?: { readonly by: string; readonly on: Day };
}

/** What one rule says of one touched section. */
export interface RuleOutcome {
  readonly kind: VerdictKind;
  readonly code: ReasonCode;
  readonly message?: ReasonMessage;
}
