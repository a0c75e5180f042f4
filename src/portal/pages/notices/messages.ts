import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What the page of counts says, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'nav.notices': 'Notices',
    'notices.title': 'How often answers said that something was left out or added',
    'notices.explain':
      'Counted by rule and month, never by person. Where a number lies between one and nine it is withheld, because so few could point at somebody.',
    'notices.none': 'No answer has borne a notice yet.',
    'notices.rule': 'Rule',
    'notices.kind': 'What was done',
    'notices.month': 'Month',
    'notices.count': 'Notices',
    'notices.few': 'fewer than 10',
    'notices.unnamed': 'no rule named',
    'notices.omitted': 'left out',
    'notices.added': 'added',
    'notices.chart': 'Notices by rule in {$month}',
  },
} as const satisfies Catalogue;

export type NoticesKey = KeyOf<typeof messages.en>;
