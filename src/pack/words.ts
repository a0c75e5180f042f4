import type { Pack } from './pack.ts';
import { SECTIONS } from './sections/index.ts';
import { asPackWord, type NamedWord, type PackWord } from './word.ts';

/** Every unit of a pack's words, directives apart, in the order of the sections: the one list of what may reach a model, an answer or a page. */
export const packWords = (pack: Pack): readonly PackWord[] =>
  SECTIONS.flatMap((section): readonly NamedWord[] => section.words(pack)).map((word) => asPackWord(pack.tag, word));
