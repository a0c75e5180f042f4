import type { PackFiles } from './files.ts';
import { placeOf, type Starter } from './place.ts';
import { SECTIONS } from './sections/index.ts';

/** A pack that checks clean and explains itself: each file says what it is for and how its first entry is written. */
export function starterPack(starter: Starter): PackFiles {
  const place = placeOf(starter);
  return new Map(
    SECTIONS.flatMap((section): [string, string][] => {
      const [[file, schema] = ['', null]] = Object.entries(section.files);
      const text = section.starter(place);
      return text === null ? [] : [[file, schema ? `${schemaOf(section.name)}${text}` : text]];
    }),
  );
}

/** Editors complete and check by it. */
const schemaOf = (name: string) => `# yaml-language-server: $schema=../../schemas/${name}.schema.json\n`;
