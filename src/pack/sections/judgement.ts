import { z } from 'zod';
import { ASKS } from '../../languages/index.ts';
import { EFFECTS } from '../directive.ts';
import { entry, listOf, oneOf, words } from '../field.ts';
import type { FileReader } from '../files.ts';
import { type Read, section } from '../section.ts';

const FILE = 'judgement.json';
const effect = oneOf(EFFECTS);

/** What one vote of a judge says of a directive's words: which sections they reach and how, and what they ask for. */
export const opinion = entry({ sections: listOf(entry({ id: words, effect })), asks: listOf(oneOf(ASKS)) });

const judgementFile = entry({
  model: words,
  prompt_sha256: words,
  spec: words,
  votes: z.int({ error: 'a number' }).positive('at least one'),
  opinions: z.record(
    words,
    entry({
      sha256: words,
      votes: listOf(opinion),
    }),
  ),
});

export interface Judged {
  /** What a judge found of the words, and by whom it was asked. */
  readonly judgement?: z.infer<typeof judgementFile>;
}

/** What a model that was asked found in the pack's own words; a parent's stands with the parent. */
export const judgement = section({ name: 'judgement', files: { [FILE]: judgementFile }, read });

function read(reader: FileReader): Read<Judged> {
  const found = reader.document(FILE, judgementFile)?.value;
  return { part: found ? { judgement: found } : {} };
}
