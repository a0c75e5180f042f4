import { asText, type Catalogue, messageFault } from '../i18n/index.ts';
import { byPosition, type Diagnostic, type SourcePosition } from '../kernel/index.ts';
import { readCurriculum } from './curriculum.ts';
import { asDirective, type Directive } from './directive.ts';
import type { Located } from './document.ts';
import { FileReader, unknownFiles } from './files.ts';
import type { Contact, Language, Pack, PackFiles } from './pack.ts';
import type { FileContent } from './schema.ts';
import { readTerms, type Term } from './terms.ts';

/** What reading gave: the pack, or every fault in file order. */
export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const DIRECTIVE_FILES = ['language.yaml', 'law.yaml', 'culture.yaml', 'safety.yaml', 'pedagogy.yaml'] as const;

/**
 * Reads a pack.
 * @param parentOf the files of the pack that `extends` names; law, safety and curriculum come from there
 */
export function readPack(
  files: PackFiles,
  parentOf: (tag: string) => PackFiles | undefined = () => undefined,
): PackResult {
  const diagnostics: Diagnostic[] = [];
  const pack = readOne(files, '', parentOf, [], diagnostics);
  if (pack && diagnostics.length === 0) return { ok: true, pack };
  return { ok: false, diagnostics: diagnostics.sort(byPosition).map(inOneLine) };
}

/** A fault is told in one line, whatever escapes an author's value holds. */
const inOneLine = ({ found, expected, ...rest }: Diagnostic): Diagnostic => ({
  ...rest,
  found: found.replace(/\s+/g, ' ').trim() || 'nothing',
  expected: expected.replace(/\s+/g, ' ').trim(),
});

function readOne(
  files: PackFiles,
  prefix: string,
  parentOf: (tag: string) => PackFiles | undefined,
  children: readonly string[],
  diagnostics: Diagnostic[],
): Pack | undefined {
  const reader = new FileReader(files, prefix);
  if (!files.has('pack.yaml')) reader.fault('missing', reader.position('pack.yaml'), 'nothing', 'the file `pack.yaml`');
  const head = reader.read('pack.yaml');
  unknownFiles(reader);
  const own = readContent(reader);
  let parent: Pack | undefined;
  if (head?.value.extends) {
    const { extends: tag } = head.value;
    const parentFiles = parentOf(tag);
    if ([...children, head.value.tag].includes(tag))
      reader.fault('circle', head.at(['extends']), `\`${tag}\` extending itself`, 'a parent that is not a child');
    else if (!parentFiles) reader.fault('unknown-pack', head.at(['extends']), `\`${tag}\``, 'a pack that is there');
    else parent = readOne(parentFiles, `${tag}/`, parentOf, [...children, head.value.tag], diagnostics);
  }
  const joined = parent ? inherit(own, parent) : own;
  duplicateDirectives(reader, joined.directives, own.directives);
  silentRedactions(reader, joined.directives);
  const judgement = reader.read('judgement.json')?.value;
  diagnostics.push(...reader.diagnostics);
  if (!head) return undefined;
  const { sources: _, description, complaints, mask = [], reviewers = [], ...facts } = head.value;
  const masked = [...new Set([...(parent?.mask ?? []), ...mask])];
  return {
    ...facts,
    // What a parent masks, a child masks too.
    ...(masked.length > 0 && { mask: masked }),
    ...(judgement && { judgement }),
    reviewers: [...new Set([...(parent?.reviewers ?? []), ...reviewers])],
    ...(description && { description: asText(description) }),
    ...(complaints
      ? { complaints: { name: asText(complaints.name), url: complaints.url } }
      : parent?.complaints && { complaints: parent.complaints }),
    ...joined,
  };
}

type Content = Pick<
  Pack,
  | 'language'
  | 'directives'
  | 'terms'
  | 'contacts'
  | 'dangerCues'
  | 'curriculum'
  | 'voice'
  | 'lexicon'
  | 'messages'
  | 'suites'
  | 'reviews'
>;

function readContent(reader: FileReader): Content {
  const safety = reader.read('safety.yaml');
  const directives = DIRECTIVE_FILES.flatMap((file) => {
    const located = reader.read(file);
    return (located?.value.directives ?? []).map((written, index) =>
      asDirective(written, (located as Located<unknown>).at(['directives', index])),
    );
  });
  return {
    language: asLanguage(reader.read('language.yaml')),
    directives,
    terms: termsOf(reader),
    contacts: (safety?.value.contacts ?? []).map(asContact),
    dangerCues: safety?.value.cues ?? {},
    curriculum: curriculumOf(reader),
    voice: reader.read('voice.yaml')?.value ?? {},
    lexicon: reader.files.get('lexicon.pls') ?? '',
    messages: messagesOf(reader),
    suites: reader.readAll('evals/*.yaml').map(({ value }) => value),
    reviews: [...reader.files]
      .filter(([path]) => path.startsWith('reviews/'))
      .map(([path, source]) => ({ file: reader.position(path).file, source })),
  };
}

function asLanguage(located: Located<FileContent<'language.yaml'>> | undefined): Language {
  if (!located) return { line: 1 };
  const { directives: _, sources: __, script, quotation, exceptions, repair, ...texts } = located.value;
  const asTexts = Object.entries(texts).map(([key, value]) => [key, asText(value)]);
  const given = { script, quotation, exceptions, repair };
  const kept = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries([...asTexts, ...kept]), line: 1 };
}

const asContact = (written: NonNullable<FileContent<'safety.yaml'>['contacts']>[number]): Contact => {
  const { note, ...rest } = written;
  return {
    ...rest,
    name: asText(written.name),
    hours: asText(written.hours),
    ...(note && { note: asText(note) }),
    confirmed: written.confirmed ?? true,
  };
};

function termsOf(reader: FileReader): readonly Term[] {
  const source = reader.files.get('terms.csv');
  if (source === undefined) return [];
  const { terms, diagnostics } = readTerms(reader.position('terms.csv').file, source);
  reader.diagnostics.push(...diagnostics);
  return terms;
}

function curriculumOf(reader: FileReader): Pack['curriculum'] {
  return reader.readAll('curriculum/*.json').flatMap((located) => {
    const { items, diagnostics } = readCurriculum(located);
    reader.diagnostics.push(...diagnostics);
    return items;
  });
}

function messagesOf(reader: FileReader): Catalogue {
  const located = reader.read('messages.json');
  for (const [language, messages] of Object.entries(located?.value ?? {})) {
    for (const [key, source] of Object.entries(messages)) {
      const fault = messageFault(language, source);
      if (fault && located)
        reader.fault('bad-message', located.at([language, key]), fault, 'a MessageFormat 2 message');
    }
  }
  return located?.value ?? {};
}

/** A child has its own language, terms, culture and messages; law, safety and curriculum it shares. */
function inherit(own: Content, parent: Pack): Content {
  const shared = parent.directives.filter(({ basis }) => basis === 'law' || basis === 'safety');
  const ownContacts = new Set(own.contacts.map(({ id }) => id));
  return {
    ...own,
    directives: [...own.directives, ...shared],
    contacts: [...own.contacts, ...parent.contacts.filter(({ id }) => !ownContacts.has(id))],
    // A child knows more ways in which danger sounds, never fewer.
    dangerCues: joinedByLanguage(parent.dangerCues, own.dangerCues, (theirs = [], ours = []) => [
      ...new Set([...theirs, ...ours]),
    ]),
    curriculum: [...own.curriculum, ...parent.curriculum],
    reviews: [...own.reviews, ...parent.reviews],
    messages: joinedByLanguage(parent.messages, own.messages, (theirs, ours) => ({ ...theirs, ...ours })),
  };
}

/** Two tables by language as one; `join` says what becomes of a language's two parts. */
function joinedByLanguage<Part>(
  parent: Readonly<Record<string, Part>>,
  own: Readonly<Record<string, Part>>,
  join: (theirs: Part | undefined, ours: Part | undefined) => Part,
): Record<string, Part> {
  const languages = new Set([...Object.keys(parent), ...Object.keys(own)]);
  return Object.fromEntries([...languages].map((language) => [language, join(parent[language], own[language])]));
}

/** What is taken out of an answer is told in it: only an omission with its notice can take something out. */
function silentRedactions(reader: FileReader, directives: readonly Directive[]): void {
  for (const { redact, effect, notice, information, at } of directives) {
    if (!redact || (effect === 'omit' && notice && information)) continue;
    const expected = 'effect `omit` with `information` and `notice`, so that the answer says what was taken out';
    reader.fault('redact-without-notice', at, '`redact`', expected);
  }
}

function duplicateDirectives(reader: FileReader, directives: readonly Directive[], own: readonly Directive[]): void {
  const first = new Map<string, Directive>();
  for (const directive of directives) {
    const earlier = first.get(directive.id);
    if (!earlier) first.set(directive.id, directive);
    else reader.fault('duplicate-id', ...again(earlier, directive, !own.includes(directive)));
  }
}

/** A parent's law stands as it is: a child tightens it by a directive of its own beside it, and has no way to loosen it. */
function again(earlier: Directive, later: Directive, inherited: boolean): [SourcePosition, string, string] {
  const found = `the directive \`${later.id}\` again`;
  const first = `the first is at ${earlier.at.file}:${earlier.at.line}`;
  if (!inherited) return [later.at, found, `each id once (${first})`];
  const rule = 'another id: the parent’s directive stands as it is, and a child may only add to it';
  return [earlier.at, found, `${rule} (the parent’s is at ${later.at.file}:${later.at.line})`];
}
