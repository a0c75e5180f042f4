import { asText } from '../../../i18n/index.ts';
import type { FileReader } from '../../files.ts';
import { type Read, section } from '../../section.ts';
import { type CurriculumItem, caseFile, readCurriculum } from './case.ts';

const FILES = 'curriculum/*.json';

export interface Curriculum {
  readonly curriculum: readonly CurriculumItem[];
}

/** What schools teach, as 1EdTech CASE packages. A child has its parent's too. */
export const curriculum = section({
  name: 'curriculum',
  files: { [FILES]: caseFile },
  read,
  inherit: (own: Curriculum, parent: Curriculum): Curriculum => ({
    curriculum: [...own.curriculum, ...parent.curriculum],
  }),
  words: ({ curriculum: items }: Curriculum) =>
    items.map((item) => ({
      id: `curriculum#${item.id}`,
      value: item,
      texts: [item.statement, item.question, ...item.keywords, ...item.path].filter(Boolean).map(asText),
      at: { file: FILES },
    })),
  values: (part: Curriculum) =>
    part.curriculum.map((value) => ({ kind: 'outcome' as const, id: value.code || value.id, value })),
});

function read(reader: FileReader): Read<Curriculum> {
  const packages = reader.documents(FILES, caseFile).map(readCurriculum);
  reader.diagnostics.push(...packages.flatMap(({ diagnostics }) => diagnostics));
  return { part: { curriculum: packages.flatMap(({ items }) => items) } };
}
