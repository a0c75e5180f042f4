import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the timeline and its digests say, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'nav.history': 'Changes',
    'history.title': 'What changed, and when',
    'history.explain': 'Each line stands in the log, with its number; nobody can take it out or change it unseen.',
    'history.empty': 'Nothing is in the log yet.',
    'history.entry': 'entry {$index} of the log',
    'history.compare': 'Compare with the release before',
    'history.rule-made': 'This summary is put together by rule from the two releases; no model wrote it.',
    'history.spec_adopted': 'The Model Spec of {$spec} was taken up, with {$sections} sections.',
    'history.pack_released': 'Release {$release} of {$tag} was published, signed by {$signers}.',
    'history.pack_released.unsigned': 'Release {$release} of {$tag} was published, unsigned.',
    'history.deployment_activated': '{$deployment} began to serve release {$release}, through {$upstreams}.',
    'history.deployment_retired': '{$deployment} ended.',
    'history.review_signed': 'The rule {$directive} was reviewed: {$verdict}.',
    'history.evaluation_published': 'An evaluation was published: {$suite}.',
    'history.notice_counts': 'The counts of notices for {$month} were published.',
    'history.incident': 'An incident: {$text}',
    'digest.first':
      '{$deployment} is served for the first time, with {$count} rules, of which {$law} rest on law and {$departures} depart from the Model Spec.',
    'digest.changed': '{$deployment} changed: {$added} rules came, {$removed} went, {$changed} were reworded or moved.',
    'digest.same': '{$deployment} goes on with the same rules; terms, curriculum or other content changed.',
    'digest.law': 'New by law: {$laws}.',
    'digest.departures': 'New departures from the Model Spec: {$rules}.',
  },
} as const satisfies Catalogue;

export type HistoryKey = KeyOf<typeof messages.en>;
