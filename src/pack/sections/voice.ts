import { entry, listOf, sources, tag, text, words } from '../field.ts';
import { section } from '../section.ts';

const FILE = 'voice.yaml';
const LEXICON = 'lexicon.pls';

const voiceFile = entry({
  voices: listOf(entry({ name: words, accent: text.optional(), languages: listOf(tag) })).optional(),
  instruction: text.optional(),
  vocabulary: listOf(words).optional(),
  sources,
});

/** How it sounds; each pack its own, a child too. The lexicon is a W3C Pronunciation Lexicon, as written. */
export const voice = section({
  name: 'voice',
  files: { [FILE]: voiceFile, [LEXICON]: null },
  read: (reader) => ({
    part: { voice: reader.document(FILE, voiceFile)?.value ?? {}, lexicon: reader.files.get(LEXICON) ?? '' },
  }),
});
