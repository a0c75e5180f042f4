import { z } from 'zod';
import { asText, type Text } from '../../i18n/index.ts';
import { PERSONAL_KINDS, type PersonalKind } from '../../regions/index.ts';
import { SURFACES, type Surface } from '../directive.ts';
import { entry, listOf, oneOf, sources, tag, text, url, words } from '../field.ts';
import type { FileReader } from '../files.ts';
import { quoted, type StarterPlace } from '../place.ts';
import { type Read, section } from '../section.ts';
import { type NamedWord, wordOf } from '../word.ts';

/** The one file that no pack is without. */
export const HEAD = 'pack.yaml';

export const packFile = entry({
  tag,
  name: z.record(tag, words, { error: 'a name for each language' }),
  publisher: words,
  description: text.optional(),
  extends: tag.optional(),
  spec: words.regex(/^\d{4}-\d{2}-\d{2}$/, 'a Model Spec release, such as 2025-12-18'),
  surfaces: listOf(oneOf(SURFACES)).min(1, 'at least one surface'),
  accent: words.regex(/^#[0-9a-f]{6}$/, 'a colour such as #1d4f91').optional(),
  complaints: entry({ name: text, url }).optional(),
  mask: listOf(oneOf(PERSONAL_KINDS)).optional(),
  reviewers: listOf(
    words.regex(/^[^\s+]+\+[0-9a-f]{8}\+\S+$/, 'a verifier key, as `endonym keys new` prints it'),
  ).optional(),
  sources,
});

/** What a pack says of itself. */
export interface Head {
  readonly tag: string;
  readonly name: Readonly<Record<string, string>>;
  readonly publisher: string;
  readonly description?: Text;
  readonly extends?: string;
  readonly spec: string;
  readonly surfaces: readonly Surface[];
  readonly accent?: string;
  /** Personal data that is masked in answers. */
  readonly mask?: readonly PersonalKind[];
  /** Where a person may complain about what was left out. */
  readonly complaints?: { readonly name: Text; readonly url: string };
  /** Verifier keys of those whose signed reviews count. */
  readonly reviewers: readonly string[];
}

/** Stands for a faulty one, so that the faults of the other files are told too; nobody is given a pack with it. */
const NO_HEAD: Head = { tag: '', name: {}, publisher: '', spec: '', surfaces: [], reviewers: [] };

export const pack = section({ name: 'pack', files: { [HEAD]: packFile }, read, inherit, words: wordsIn, starter });

function wordsIn({ name, publisher, description, complaints }: Head): readonly NamedWord[] {
  return [
    ...wordOf('pack#name', HEAD, name),
    ...wordOf('pack#publisher', HEAD, publisher),
    ...wordOf('pack#description', HEAD, description),
    ...wordOf('pack#complaints.name', HEAD, complaints?.name),
  ];
}

function read(reader: FileReader): Read<Head> {
  const located = reader.required(HEAD, packFile);
  if (!located) return { part: NO_HEAD };
  const { sources: _, description, complaints, mask = [], reviewers = [], ...facts } = located.value;
  return {
    part: {
      ...facts,
      reviewers: [...new Set(reviewers)],
      ...(mask.length > 0 && { mask: [...new Set(mask)] }),
      ...(description && { description: asText(description) }),
      ...(complaints && { complaints: { name: asText(complaints.name), url: complaints.url } }),
    },
  };
}

/** A child is complained of where its parent is, trusts its parent’s reviewers, and masks what its parent masks. */
function inherit(own: Head, parent: Head): Partial<Head> {
  const mask = [...new Set([...(parent.mask ?? []), ...(own.mask ?? [])])];
  const complaints = own.complaints ?? parent.complaints;
  return {
    ...(mask.length > 0 && { mask }),
    ...(complaints && { complaints }),
    reviewers: [...new Set([...parent.reviewers, ...own.reviewers])],
  };
}

function starter(place: StarterPlace): string {
  return `# Who this pack is. After each change: endonym check packs/${place.tag}
tag: ${place.tag}
name: { ${place.language === 'en' ? '' : `${place.language}: ${quoted(place.ownName)}, `}en: ${quoted(place.regionName)} }
publisher: ${quoted(place.publisher)}
${place.extends ? `# Law, safety and curriculum come from this pack beside it; language, terms and culture are this pack's own.\nextends: ${place.extends}\n` : ''}\
# The Model Spec release that you wrote it against; \`endonym spec diff\` shows what a later one changes.
spec: ${place.spec}
# first_party: products for everyone · organization: schools, agencies, companies · api: those who build on it
surfaces: [${place.surfaces.join(', ')}]
# Where a person may complain about what was left out:
# complaints:
#   name: { en: Ombudsman }
#   url: "https://example.org/"
# Where you looked things up; each file has such a list.
sources: []
`;
}
