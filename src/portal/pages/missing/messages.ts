import type { Catalogue, KeyOf } from '../../../i18n/index.ts';

/** What is said where nothing is, in English; a pack brings its own language under the same keys. */
export const messages = {
  en: {
    'not-found.title': 'There is no such page',
    'not-found.text':
      'What you looked for is not here, or was never. The rules and their changes are all on these pages:',
  },
} as const satisfies Catalogue;

export type MissingKey = KeyOf<typeof messages.en>;
