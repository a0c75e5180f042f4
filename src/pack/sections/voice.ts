import type { z } from 'zod';
import { asText } from '../../i18n/index.ts';
import { entry, listOf, sources, tag, text, words } from '../field.ts';
import { section } from '../section.ts';
import { wordOf } from '../word.ts';

const FILE = 'voice.yaml';
const LEXICON = 'lexicon.pls';

const voiceFile = entry({
  voices: listOf(entry({ name: words, accent: text.optional(), languages: listOf(tag) })).optional(),
  instruction: text.optional(),
  vocabulary: listOf(words).optional(),
  sources,
});

type Voice = z.infer<typeof voiceFile>;

/** How it sounds; each pack its own, a child too. The lexicon is a W3C Pronunciation Lexicon, as written. */
export const voice = section({
  name: 'voice',
  files: { [FILE]: voiceFile, [LEXICON]: null },
  read: (reader) => ({
    part: { voice: reader.document(FILE, voiceFile)?.value ?? {}, lexicon: reader.files.get(LEXICON) ?? '' },
  }),
  words: ({ voice: said, lexicon }: { voice: Voice; lexicon: string }) => [
    ...wordOf('voice#instruction', FILE, said.instruction),
    ...(said.vocabulary ?? []).flatMap((word, at) => wordOf(`voice#vocabulary.${at}`, FILE, word)),
    ...(said.voices ?? []).map((each) => ({
      id: `voice#voices.${each.name}`,
      value: each,
      texts: [asText(each.name), ...(each.accent ? [asText(each.accent)] : [])],
      at: { file: FILE },
    })),
    ...wordOf('voice#lexicon', LEXICON, lexicon || undefined),
  ],
});
