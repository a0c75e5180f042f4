import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the page about another Model Spec release says, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'nav.spec': 'Model Spec',
    'spec.title': 'What another Model Spec release means here',
    'spec.explain': 'From {$from} to {$to}: which rules touch sections that changed, and whether their verdict would.',
    'spec.none': 'No rule here touches a section that changed.',
    'spec.choose': 'Compare with',
    'spec.sections': '{$added} sections came, {$removed} went, {$text} have another text, {$authority} another level.',
    'spec.change.added': 'new section',
    'spec.change.removed': 'section gone',
    'spec.change.moved': 'moved',
    'spec.change.retitled': 'another title',
    'spec.change.authority': 'another level',
    'spec.change.text': 'another text',
    'spec.change.red_lines': 'the red line’s words changed',
    'spec.likeness': '{$percent} of its words are the same',
    'spec.renamed': 'goes on as “{$title}”',
    'spec.accepted': 'accepted under {$spec} by {$by}, {$day}',
    'spec.refused': 'found not to stand under {$spec} by {$by}, {$day}',
    'spec.verdict': '{$surface}: {$from} before, {$to} after',
    'spec.verdict.same': 'the verdict stays',
  },
} as const satisfies Catalogue;

export type SpecKey = KeyOf<typeof messages.en>;
