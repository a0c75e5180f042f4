import type { Day } from '../kernel/index.ts';
import type { RedLine } from '../model-spec/index.ts';
import type { NoticeKind } from '../notices/index.ts';
import { type Directive, inForce, MISSING, type Surface } from '../pack/index.ts';
import type { ReasonMessage } from './messages.ts';
import { PROTECTING, type Touched } from './umbrella.ts';
import type { ReasonCode, RuleOutcome, VerdictKind } from './verdict.ts';

/** As much of a directive as the boundary looks at: one that was read from a pack has it, and one of a release. */
export interface Judgeable
  extends Pick<Directive, 'id' | 'basis' | 'effect' | 'touches' | 'surfaces' | 'say' | 'law' | 'confirmed'> {
  readonly duty: { readonly kind: NoticeKind } | typeof MISSING | null;
}

/** All that a rule may look at. */
export interface Question {
  readonly directive: Judgeable;
  /** What it touches; `null` for a directive that touches nothing. */
  readonly touched: Touched | null;
  readonly surface: Surface;
  /** `null` asks what holds while the law is in force, whatever the day. */
  readonly on: Day | null;
}

export type Rule = (question: Question) => RuleOutcome | undefined;

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
/** Help for people in danger, where nothing but what protects from harm is touched. */
const addsSafety = ({ effect, basis, touches }: Judgeable): boolean =>
  effect === 'add' && basis === 'safety' && touches.every((id) => PROTECTING.includes(id));
/** An addition for neither law nor safety moves a section as an adaptation does. */
const moves = ({ directive }: Question): boolean =>
  directive.effect === 'adapt' ||
  directive.effect === 'override' ||
  (directive.effect === 'add' && directive.basis !== 'law' && !addsSafety(directive));
const isLaw = ({ directive }: Question): boolean => directive.basis === 'law';
const atLevel = ({ touched }: Question, ...levels: readonly string[]): boolean =>
  touched?.kind === 'section' && levels.includes(touched.section.authority ?? '');

const redLine: Rule = ({ directive, touched }) =>
  touched?.kind === 'red-line' && directive.effect !== 'strengthen'
    ? answer('refused', RED_LINE_CODES[touched.line])
    : undefined;

const unknownSection: Rule = ({ touched }) =>
  touched?.kind === 'unknown' ? answer('refused', 'unknown-section') : undefined;

/** What leaves something out, or replaces it, has to say where the spec speaks of it. */
const touchesNothing: Rule = ({ directive: { effect }, touched }) =>
  touched === null && (effect === 'omit' || effect === 'override') ? answer('refused', 'touches-nothing') : undefined;

const safetyInformation: Rule = ({ directive, touched }) =>
  directive.effect === 'omit' && touched?.kind === 'section' && PROTECTING.includes(touched.section.id)
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
  if (question.directive.effect === 'omit' && !law.url) return answer('refused', 'law.uncited', 'law.uncited.url');
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
  moves(question) && atLevel(question, 'guideline') ? answer('allowed', 'guideline') : undefined;

const protects: Rule = ({ directive, touched }) =>
  touched !== null && (directive.effect === 'strengthen' || addsSafety(directive))
    ? answer('allowed', 'protects')
    : undefined;

const noSection: Rule = ({ touched }) => (touched === null ? answer('allowed', 'no-section') : undefined);

/** The design's table, row by row; the first that fits decides for one touched section. */
export const RULES: readonly Rule[] = [
  unknownSection,
  touchesNothing,
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
