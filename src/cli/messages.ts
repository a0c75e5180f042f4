import type { KeyOf, Messages } from '../i18n/index.ts';

/** What the commands say to people, in English; a pack brings its own language under the same keys. */
export const CLI_MESSAGES = {
  'check.title': '{$pack} against Model Spec {$spec}, surface {$surface}, on {$on}',
  'check.section': '“{$title}” ({$authority} authority)',
  'check.remedy': 'to pass:',
  'check.counts':
    '{$total} directives: {$allowed} allowed, {$notice} allowed with a notice, {$review} to review, {$refused} refused.',
  'check.judged': 'judged by {$model}, {$votes} votes for each directive.',
  'check.unjudged': 'unjudged: no model was asked what the words do beyond what they declare.',
} as const satisfies Messages;

export type CheckKey = KeyOf<typeof CLI_MESSAGES>;
