import type { KeyOf, Messages, NameUnder } from '../i18n/index.ts';

/** What the boundary says to people, in English; a pack brings its own language under the same keys. */
export const BOUNDARY_MESSAGES = {
  'verdict.allowed': 'allowed',
  'verdict.allowed_with_notice': 'allowed, with a notice',
  'verdict.needs_review': 'needs review',
  'verdict.refused': 'refused',
  'verdict.reviewed': 'A person looked at it and signed: {$by}, {$day}.',
  'authority.root': 'root',
  'authority.system': 'system',
  'authority.developer': 'developer',
  'authority.user': 'user',
  'authority.guideline': 'guideline',
  'authority.none': 'no',
  'reason.unknown-section': 'The Model Spec has no section {$section}.',
  'remedy.unknown-section': 'Check the spelling; endonym spec diff shows which sections came and went.',
  'reason.touches-nothing':
    'This leaves something out or replaces it, and names no section of the Model Spec that it touches.',
  'remedy.touches-nothing':
    'Name the sections under touches:. If you mean vocabulary, write a term, which is allowed everywhere.',
  'reason.red-line.harm': 'This touches the red line against critical harm, which holds in every deployment.',
  'reason.red-line.human-control':
    'This touches the red line that people stay in control, which holds in every deployment.',
  'reason.red-line.privacy': 'This touches the red line that protects privacy, which holds in every deployment.',
  'remedy.red-line': 'Nothing makes it pass. A directive may only strengthen a red line.',
  'reason.commitment.safety-information':
    'This would leave out safety-critical information that “{$title}” promises; people must always reach it.',
  'remedy.commitment.safety-information': 'Nothing makes it pass. Add local help (basis: safety, effect: add) instead.',
  'reason.authority.root':
    'This moves “{$title}”, which has root authority: no country, operator or user can override it.',
  'remedy.authority.root': 'Strengthen it (effect: strengthen), or leave the section untouched.',
  'reason.authority.system':
    'This moves “{$title}”, which has system authority: only the model’s maker can override it.',
  'remedy.authority.system': 'Strengthen it (effect: strengthen), or leave the section untouched.',
  'reason.law.uncited': 'This rests on law, but its act, section, official identifier or date in force is missing.',
  'reason.law.uncited.unconfirmed':
    'The citation could not be confirmed (confirmed: false), and a product for the general public takes no law on trust.',
  'reason.law.uncited.url':
    'This rests on law and leaves something out, but gives no address at which anybody can read that law.',
  'remedy.law.uncited': 'Give act, section, id and in_force under law:, as the official gazette has them.',
  'reason.law.not-in-force': 'The law it rests on is not in force on this day.',
  'remedy.law.not-in-force': 'Wait until it is in force, or cite the law that is.',
  'reason.law.notice': 'The law speaks by omission or addition, and each answer will say so.',
  'reason.law.notice.missing':
    'What law leaves out or adds must be named in the answer, and this names no type of information or no notice.',
  'remedy.law.notice': 'Give information: (the type of information) and notice: (omitted-by-law or added-by-law).',
  'reason.law.override':
    'This asks law to rewrite “{$title}” ({$authority} authority); law speaks by omission and addition, so a person must look.',
  'remedy.law.override': 'Write it as an omission or an addition with its notice, or have it reviewed and signed.',
  'reason.commitment.above-guideline':
    'This overrides “{$title}”, which has {$authority} authority; in a product for the general public, localization moves nothing above a guideline.',
  'reason.commitment.above-guideline.omit':
    'This leaves something out without a law; in a product for the general public only law may.',
  'remedy.commitment.above-guideline':
    'Keep it to organization and api, where it is published as a departure. If you mean vocabulary, write a term, which is allowed everywhere.',
  'reason.organization.notice': 'The organization leaves this out, and each answer will say so.',
  'reason.organization.notice.missing':
    'What an organization leaves out must be named in the answer, and this names no type of information or no notice.',
  'remedy.organization.notice': 'Give information: (the type of information) and notice: (such as omitted-by-school).',
  'reason.organization.departure':
    'This departs from “{$title}” ({$authority} authority). An organization may; it is published as a departure.',
  'reason.latitude':
    'This moves “{$title}”, which has {$authority} authority: is it inside the section’s own latitude?',
  'remedy.latitude':
    'Have it reviewed and signed. If you mean vocabulary (which word to use), write a term, which is allowed everywhere.',
  'reason.guideline': '“{$title}” is a default that a country may adapt.',
  'reason.protects': 'This protects people more than the spec asks.',
  'reason.no-section': 'This moves no section of the spec.',
  'reason.mistagged': 'The words “{$words}” seem to be in another language than the one they are tagged as.',
  'remedy.mistagged': 'Put each language’s words under its own tag, or have them read and signed.',
  'reason.undeclared': 'The words “{$words}” ask for more than the effect declares.',
  'reason.undeclared.judge':
    'A model that was asked finds that the words reach further than the effect declares: {$words}.',
  'remedy.undeclared':
    'Declare what it does (effect: omit, with its information and notice), reword it, or have it reviewed.',
  // The report of `endonym check`.
  'check.title': '{$pack} against Model Spec {$spec}, surface {$surface}, on {$on}',
  'check.section': '“{$title}” ({$authority} authority)',
  'check.remedy': 'to pass:',
  'check.counts':
    '{$total} directives: {$allowed} allowed, {$notice} allowed with a notice, {$review} to review, {$refused} refused.',
  'check.judged': 'judged by {$model}, {$votes} votes for each directive.',
  'check.words': 'Other words: {$total}; {$review} to review, {$refused} refused.',
  'check.unread': 'Unread: {$unread}. Allowed is not read.',
  'check.unjudged': 'unjudged: no model was asked what the words do beyond what they declare.',
} as const satisfies Messages;

export type BoundaryKey = KeyOf<typeof BOUNDARY_MESSAGES>;

/** The sentences that tell a reason: each code has the one of its name, some have more. */
export type ReasonMessage = NameUnder<'reason.', BoundaryKey>;
