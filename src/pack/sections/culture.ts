import { quoted } from '../place.ts';
import { rulesSection } from './rules.ts';

/** Manners and examples: tone moves, substance does not. */
export const culture = rulesSection(
  'culture',
  ({
    prefix,
    regionName,
  }) => `# Manners and examples: tone moves, substance does not. If you mean which word to use, write it into terms.csv instead.
directives:
  - id: ${prefix}.culture.examples
    basis: culture
    effect: adapt
    touches: []
    say:
      en: ${quoted(`Take examples from life and nature in ${regionName}, with its own currency and measures.`)}
`,
);
