import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the comparison of two releases says, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'compare.title': 'Two releases compared',
    'compare.from': 'Before',
    'compare.to': 'After',
    'compare.release': 'Release {$release}, {$day}',
    'compare.counts': '{$added} added, {$removed} removed, {$changed} changed, {$same} unchanged.',
    'compare.added': 'added',
    'compare.removed': 'removed',
    'compare.changed': 'changed',
    'compare.same': 'Unchanged: {$count}',
    'compare.verdict': 'Verdict',
    'compare.law': 'Law',
    'compare.say': 'Words',
    'compare.effect': 'Effect and sections',
    'compare.surfaces': 'Where',
    'compare.terms': 'Terms',
    'compare.other': 'Other content',
    'compare.other.curriculum': 'Curriculum: {$from} items before, {$to} after.',
    'compare.other.contacts': 'Safety contacts: {$from} before, {$to} after.',
    'compare.other.spec': 'Model Spec: {$from} before, {$to} after.',
    'compare.nothing': 'No rule and no term differs.',
  },
} as const satisfies Catalogue;

export type CompareKey = KeyOf<typeof messages.en>;
