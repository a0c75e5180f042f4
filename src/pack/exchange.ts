import { curriculumName, readCase } from './sections/curriculum/case.ts';
import { caseFromCsv } from './sections/curriculum/table.ts';
import { mergeTerms } from './sections/terms/merge.ts';
import { readTerms, writeTerms } from './sections/terms/table.ts';
import { readTbx, writeTbx } from './sections/terms/tbx.ts';

/** Terms from a terminology manager and to one, as tables and as TBX. */
export const termExchange = { readTerms, writeTerms, readTbx, writeTbx, mergeTerms } as const;

/** Curricula from a CASE server, or from a table. */
export const curriculumExchange = { readCase, caseFromCsv, nameOf: curriculumName } as const;
