import { entry, listOf, sources, tag, text, url, words } from '../field.ts';
import { section } from '../section.ts';

const FILES = 'evals/*.yaml';

const suiteFile = entry({
  id: words,
  title: text,
  cases: listOf(
    entry({
      id: words,
      prompt: words,
      system: words.optional(),
      expect: entry({
        language: tag.optional(),
        contains: listOf(words).optional(),
        lacks: listOf(words).optional(),
        notice: words.optional(),
      }).optional(),
      rubric: text.optional(),
      source: url.optional(),
    }),
  ).min(1, 'at least one case'),
  sources,
});

/** Suites that evaluate a model with the pack; no model in service sees them. A child has its own. */
export const evals = section({
  name: 'evals',
  files: { [FILES]: suiteFile },
  read: (reader) => ({ part: { suites: reader.documents(FILES, suiteFile).map(({ value }) => value) } }),
});
