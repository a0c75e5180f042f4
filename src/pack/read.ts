import { byPosition, type SourcePosition } from '../kernel/index.ts';
import type { PatternProver } from '../patterns/index.ts';
import { hidingRedactions } from './contacts.ts';
import type { PackDiagnostic } from './diagnostics.ts';
import { type Directive, MISSING } from './directive.ts';
import { FileReader, type PackFiles, unknownFiles } from './files.ts';
import type { Pack, Parts } from './pack.ts';
import { SECTIONS } from './sections/index.ts';
import { HEAD, packFile } from './sections/pack.ts';

/** What reading gave: the pack, or every fault in file order. */
export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly diagnostics: readonly PackDiagnostic[] };

type ParentOf = (tag: string) => PackFiles | undefined;

const KNOWN_FILES = SECTIONS.flatMap(({ files }) => Object.keys(files));

/**
 * Reads a pack.
 * @param parentOf the files of the pack that `extends` names; law, safety and curriculum come from there
 * @param prover for packs with patterns of their own, which are faulty without it: `unproven-pattern`
 */
export function readPack(
  files: PackFiles,
  parentOf: ParentOf = () => undefined,
  prover: PatternProver | null = null,
): PackResult {
  const diagnostics: PackDiagnostic[] = [];
  const pack = readOne(files, '', { parentOf, prover, diagnostics, children: [] });
  if (diagnostics.length === 0) return { ok: true, pack };
  return { ok: false, diagnostics: diagnostics.sort(byPosition).map(inOneLine) };
}

/** A fault is told in one line, whatever escapes an author's value holds. */
const inOneLine = ({ found, expected, ...rest }: PackDiagnostic): PackDiagnostic => ({
  ...rest,
  found: found.replace(/\s+/g, ' ').trim() || 'nothing',
  expected: expected.replace(/\s+/g, ' ').trim(),
});

/** What a pack and its parents are read with. */
interface Reading {
  readonly parentOf: ParentOf;
  readonly prover: PatternProver | null;
  /** Grows. */
  readonly diagnostics: PackDiagnostic[];
  /** Tags that lead to this pack by `extends`. */
  readonly children: readonly string[];
}

function readOne(files: PackFiles, prefix: string, reading: Reading): Pack {
  const reader = new FileReader(files, prefix, reading.prover);
  unknownFiles(reader, KNOWN_FILES);
  const own = readSections(reader);
  const parent = parentFiles(own, reader, reading);
  const pack = parent
    ? inherit(own, readOne(parent.files, `${parent.tag}/`, { ...reading, children: [...reading.children, own.tag] }))
    : own;
  duplicateDirectives(reader, pack.directives, own.directives);
  silentRedactions(reader, pack.directives);
  // A pattern that is not proven yet may take for ever.
  if (reader.diagnostics.length === 0) reader.diagnostics.push(...hidingRedactions(pack));
  reading.diagnostics.push(...reader.diagnostics);
  return pack;
}

function readSections(reader: FileReader): Pack {
  const read = SECTIONS.map((section) => section.read(reader));
  const directives = read.flatMap((each) => each.directives ?? []);
  return { ...joined(read.map(({ part }) => part)), directives };
}

/** A child has its own language, terms, culture and messages; law and safety it shares. */
function inherit(own: Pack, parent: Pack): Pack {
  const shared = parent.directives.filter(({ basis }) => basis === 'law' || basis === 'safety');
  const parts = SECTIONS.map((section) => section.inherit(own, parent));
  return { ...own, ...joined(parts), directives: [...own.directives, ...shared] };
}

/** One part of each section, as the type `Parts` is made of the same list. */
const joined = (parts: readonly Partial<Parts>[]): Parts => Object.assign({}, ...parts);

/** The files of the pack that `extends` names, with its tag. */
function parentFiles(
  own: Pack,
  reader: FileReader,
  { parentOf, children }: Reading,
): { readonly tag: string; readonly files: PackFiles } | undefined {
  const tag = own.extends;
  if (tag === undefined) return undefined;
  const files = parentOf(tag);
  const isOwnParent = [...children, own.tag].includes(tag);
  if (files && !isOwnParent) return { tag, files };
  const at = reader.document(HEAD, packFile)?.at(['extends']) ?? reader.position(HEAD);
  if (isOwnParent) reader.fault('circle', at, `\`${tag}\` extending itself`, 'a parent that is not a child');
  else reader.fault('unknown-pack', at, `\`${tag}\``, 'a pack that is there');
  return undefined;
}

/** What is taken out of an answer is told in it: only an omission with its notice can take something out. */
function silentRedactions(reader: FileReader, directives: readonly Directive[]): void {
  for (const { redact, effect, duty, at } of directives) {
    if (!redact || (effect === 'omit' && duty !== MISSING)) continue;
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
