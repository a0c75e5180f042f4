import { asText } from '../../../i18n/index.ts';
import type { FileReader } from '../../files.ts';
import { type Read, section } from '../../section.ts';
import { readTerms, type Term, writeTerms } from './table.ts';

const FILE = 'terms.csv';

export interface Terminology {
  readonly terms: readonly Term[];
}

/** Which words to say, and which not to say any more; each pack its own, a child too. */
export const terms = section({
  name: 'terms',
  files: { [FILE]: null },
  read,
  values: (part: Terminology) =>
    part.terms.map(({ at, ...value }) => ({ kind: 'term' as const, id: value.concept, at, value })),
  words: ({ terms: list }: Terminology) =>
    list.map(({ at, ...term }) => ({
      id: `terms#${term.concept}`,
      value: term,
      texts: [term.preferred, ...term.deprecated, term.note].filter(Boolean).map(asText),
      at: { file: FILE, line: at.line },
    })),
  starter: () => writeTerms([]),
});

function read(reader: FileReader): Read<Terminology> {
  const source = reader.files.get(FILE);
  if (source === undefined) return { part: { terms: [] } };
  const { terms: found, diagnostics } = readTerms(reader.position(FILE).file, source);
  reader.diagnostics.push(...diagnostics);
  return { part: { terms: found } };
}
