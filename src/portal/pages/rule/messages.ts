import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the page of one rule says, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'rule.back': 'All rules',
    'rule.title': 'A rule of this model',
    'rule.notice.title': 'If you came here from an answer',
    'rule.notice.law':
      'The answer left something out, or had something added, because a law asks for it. The answer must say so, with the type and the reason, and never what was left out.',
    'rule.notice.organization':
      'The answer left something out because whoever runs this service asks for it. The answer must say so, with the type and the reason.',
    'rule.notice.says': 'In an answer it reads:',
    'rule.complain': 'If you think that it was wrong, you can turn to {$name}.',
    'rule.signed': 'Signed by',
    'rule.unsigned': 'nobody; such a service needs no signature',
    'rule.since': 'Unchanged since',
    'rule.since.release': '{$day}, release {$release}',
    'rule.cite': 'To cite',
  },
} as const satisfies Catalogue;

export type RuleKey = KeyOf<typeof messages.en>;
