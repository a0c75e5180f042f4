import type { Day } from '../kernel/index.ts';
import { RED_LINES, type RedLine, type Section } from '../model-spec/index.ts';
import type { NoticeKind } from '../notices/index.ts';
import { type Directive, inForce, MISSING, type Surface } from '../pack/index.ts';
import type { ReasonMessage } from './messages.ts';
import type { ReasonCode, RuleOutcome, VerdictKind } from './verdict.ts';

/** As much of a directive as the boundary looks at: one that was read from a pack has it, and one of a release. */
export interface Judgeable
  extends Pick<Directive, 'id' | 'basis' | 'effect' | 'touches' | 'surfaces' | 'say' | 'law' | 'confirmed'> {
  readonly duty: { readonly kind: NoticeKind } | typeof MISSING | null;
}

/** All that a rule may look at. `section` is `undefined` where the spec has none of that name. */
export interface Question {
  readonly directive: Judgeable;
  /** The touched id; `null` for a directive that touches nothing. */
  readonly touched: string | null;
  readonly section: Section | undefined;
  readonly surface: Surface;
  /** `null` asks what holds while the law is in force, whatever the day. */
  readonly on: Day | null;
}

export type Rule = (question: Question) => RuleOutcome | undefined;

/** Sections that protect from harm: nothing about them is ever left out. */
const PROTECTING = [
  'prevent_imminent_harm',
  'do_not_encourage_self_harm',
  'support_mental_health',
  'prioritize_teen_safety',
];

const RED_LINE_CODES: Record<RedLine, ReasonCode> = {
  'red_line.harm': 'red-line.harm',
  'red_line.human_control': 'red-line.human-control',
  'red_line.privacy': 'red-line.privacy',
};

const answer = (kind: VerdictKind, code: ReasonCode, message: ReasonMessage = code): RuleOutcome => ({
  kind,
  code,
  message,
});
const firstParty = ({ surface }: Question): boolean => surface === 'first_party';
/** An addition for neither law nor safety moves a section as an adaptation does. */
const moves = ({ directive: { effect, basis } }: Question): boolean =>
  effect === 'adapt' || effect === 'override' || (effect === 'add' && basis !== 'law' && basis !== 'safety');
const isLaw = ({ directive }: Question): boolean => directive.basis === 'law';
const atLevel = ({ section }: Question, ...levels: readonly string[]): boolean =>
  section !== undefined && levels.includes(section.authority ?? 'none');

const redLine: Rule = ({ directive, touched }) => {
  const line = RED_LINES.find((id) => id === touched);
  return line && directive.effect !== 'strengthen' ? answer('refused', RED_LINE_CODES[line]) : undefined;
};

const unknownSection: Rule = ({ touched, section }) =>
  touched !== null && !section && !RED_LINES.some((id) => id === touched)
    ? answer('refused', 'unknown-section')
    : undefined;

const safetyInformation: Rule = ({ directive, touched }) =>
  directive.effect === 'omit' && PROTECTING.includes(touched ?? '')
    ? answer('refused', 'commitment.safety-information')
    : undefined;

const rootOrSystem: Rule = (question) => {
  if (!moves(question)) return undefined;
  if (atLevel(question, 'root')) return answer('refused', 'authority.root');
  return atLevel(question, 'system') ? answer('refused', 'authority.system') : undefined;
};

const uncited: Rule = (question) => {
  const { law, confirmed } = question.directive;
  if (!isLaw(question)) return undefined;
  if (!law?.act || !law.section || !law.id || !law.in_force) return answer('refused', 'law.uncited');
  return !confirmed && firstParty(question) ? answer('refused', 'law.uncited', 'law.uncited.unconfirmed') : undefined;
};

const notInForce: Rule = (question) => {
  if (!isLaw(question) || question.on === null) return undefined;
  return inForce(question.directive, question.on) ? undefined : answer('refused', 'law.not-in-force');
};

/** A silent omission has no way to be allowed: without its type and its notice it is refused. */
const lawNotice: Rule = (question) => {
  const { duty } = question.directive;
  if (!isLaw(question) || duty === null) return undefined;
  return duty === MISSING
    ? answer('refused', 'law.notice', 'law.notice.missing')
    : answer('allowed_with_notice', 'law.notice');
};

const lawOverride: Rule = (question) => {
  if (!isLaw(question) || !moves(question) || !atLevel(question, 'developer', 'user')) return undefined;
  return firstParty(question) ? answer('needs_review', 'law.override') : answer('allowed', 'organization.departure');
};

const omission: Rule = (question) => {
  const { effect, duty } = question.directive;
  if (effect !== 'omit' || isLaw(question)) return undefined;
  if (firstParty(question)) return answer('refused', 'commitment.above-guideline', 'commitment.above-guideline.omit');
  return duty === MISSING
    ? answer('refused', 'organization.notice', 'organization.notice.missing')
    : answer('allowed_with_notice', 'organization.notice');
};

const override: Rule = (question) => {
  if (question.directive.effect !== 'override' || !atLevel(question, 'developer', 'user')) return undefined;
  return firstParty(question)
    ? answer('refused', 'commitment.above-guideline')
    : answer('allowed', 'organization.departure');
};

const latitude: Rule = (question) => {
  if (!moves(question) || !atLevel(question, 'developer', 'user')) return undefined;
  return answer(firstParty(question) ? 'needs_review' : 'allowed', 'latitude');
};

const guideline: Rule = (question) =>
  moves(question) && atLevel(question, 'guideline', 'none') ? answer('allowed', 'guideline') : undefined;

const protects: Rule = ({ directive: { effect, basis }, touched }) =>
  (effect === 'strengthen' && touched !== null) || (effect === 'add' && basis === 'safety')
    ? answer('allowed', 'protects')
    : undefined;

const noSection: Rule = ({ touched }) => (touched === null ? answer('allowed', 'no-section') : undefined);

/** The design's table, row by row; the first that fits decides for one touched section. */
export const RULES: readonly Rule[] = [
  unknownSection,
  redLine,
  safetyInformation,
  rootOrSystem,
  uncited,
  notInForce,
  lawNotice,
  lawOverride,
  omission,
  override,
  latitude,
  guideline,
  protects,
  noSection,
];
