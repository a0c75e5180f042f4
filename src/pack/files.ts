import type { z } from 'zod';
import type { Diagnostic, SourcePosition } from '../kernel/index.ts';
import { type Located, readDocument } from './document.ts';
import type { PackFiles } from './pack.ts';
import { FILES, type FileContent, type FileKind } from './schema.ts';

/** Reads a pack's files one by one and gathers every fault on the way. */
export class FileReader {
  readonly diagnostics: Diagnostic[] = [];
  /** What was read: a file is asked for by several, and its faults are told once. */
  readonly #read = new Map<string, Located<unknown> | undefined>();

  constructor(
    readonly files: PackFiles,
    /** Stands before each file's name in a position: empty, or the parent's tag and a slash. */
    private readonly prefix: string,
  ) {}

  /** The file's content; nothing where the pack has no such file, or a faulty one. */
  read<Kind extends FileKind>(kind: Kind, path: string = kind): Located<FileContent<Kind>> | undefined {
    if (!this.#read.has(path)) this.#read.set(path, this.#readNow(kind, path));
    return this.#read.get(path) as Located<FileContent<Kind>> | undefined;
  }

  #readNow<Kind extends FileKind>(kind: Kind, path: string): Located<FileContent<Kind>> | undefined {
    const source = this.files.get(path);
    if (source === undefined) return undefined;
    // An empty file, or one of comments alone, asks for nothing; only `pack.yaml` and JSON must say something.
    if (kind !== 'pack.yaml' && path.endsWith('.yaml') && source.replace(/^\s*#.*$/gm, '').trim() === '')
      return undefined;
    const schema = FILES[kind] as unknown as z.ZodType<FileContent<Kind>>;
    const outcome = readDocument(this.prefix + path, source, schema, { fastJson: path.endsWith('.json') });
    if (outcome.ok) return outcome.located;
    this.diagnostics.push(...outcome.diagnostics);
    return undefined;
  }

  /** All files of a folder, `evals/*.yaml`, in the order of their names. */
  readAll<Kind extends FileKind>(kind: Kind): Located<FileContent<Kind>>[] {
    const [folder, ending = ''] = kind.split('*');
    const paths = [...this.files.keys()]
      .filter((path) => path.startsWith(folder ?? '') && path.endsWith(ending))
      .sort();
    return paths.flatMap((path) => this.read(kind, path) ?? []);
  }

  fault(code: string, at: SourcePosition, found: string, expected: string): void {
    this.diagnostics.push({ code, at, found, expected });
  }

  position(path: string): SourcePosition {
    return { file: this.prefix + path, line: 1, column: 1 };
  }
}

const NAMES = [...Object.keys(FILES).filter((name) => !name.includes('*')), 'terms.csv', 'lexicon.pls'];

/** Says which files no part of Endonym would ever read: a misspelt name must not pass in silence. */
export function unknownFiles(reader: FileReader): void {
  for (const path of reader.files.keys()) {
    const inFolder = /^(evals\/[^/]+\.yaml|curriculum\/[^/]+\.json|reviews\/[^/]+\.review)$/.test(path);
    if (NAMES.includes(path) || inFolder || /(^|\/)\.|\.md$/.test(path)) continue;
    reader.fault(
      'unknown-file',
      reader.position(path),
      `the file \`${path}\``,
      `one of ${NAMES.join(', ')}, evals/*.yaml, curriculum/*.json, reviews/*.review`,
    );
  }
}
