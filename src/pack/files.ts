import type { z } from 'zod';
import type { SourcePosition } from '../kernel/index.ts';
import type { PatternProver } from '../patterns/index.ts';
import type { DiagnosticCode, PackDiagnostic } from './diagnostics.ts';
import { type Located, readDocument } from './document.ts';

/** A pack's files as text, by path inside the pack. */
export type PackFiles = ReadonlyMap<string, string>;

/** Reads a pack's files one by one and gathers every fault on the way. */
export class FileReader {
  readonly diagnostics: PackDiagnostic[] = [];

  constructor(
    readonly files: PackFiles,
    /** Stands before each file's name in a position: empty, or the parent's tag and a slash. */
    private readonly prefix: string,
    readonly prover: PatternProver | null = null,
  ) {}

  /** The file's content; nothing where the pack has no such file, or a faulty one, or one that says nothing. */
  document<Schema extends z.ZodType>(path: string, schema: Schema): Located<z.infer<Schema>> | undefined {
    const source = this.files.get(path);
    // A YAML file that is empty, or of comments alone, asks for nothing; JSON must say something.
    if (source === undefined || (path.endsWith('.yaml') && source.replace(/^\s*#.*$/gm, '').trim() === ''))
      return undefined;
    return this.#read(path, source, schema);
  }

  /** The content of a file that no pack is without. */
  required<Schema extends z.ZodType>(path: string, schema: Schema): Located<z.infer<Schema>> | undefined {
    const source = this.files.get(path);
    if (source !== undefined) return this.#read(path, source, schema);
    this.fault('missing', this.position(path), 'nothing', `the file \`${path}\``);
    return undefined;
  }

  /** All files of a folder, `evals/*.yaml`, in the order of their names. */
  documents<Schema extends z.ZodType>(folder: string, schema: Schema): Located<z.infer<Schema>>[] {
    return this.paths(folder).flatMap((path) => this.document(path, schema) ?? []);
  }

  /** Paths that a name of `Section.files` stands for, sorted. */
  paths(name: string): string[] {
    return [...this.files.keys()].filter((path) => matches(path, name)).sort();
  }

  fault(code: DiagnosticCode, at: SourcePosition, found: string, expected: string): void {
    this.diagnostics.push({ code, at, found, expected });
  }

  position(path: string): SourcePosition {
    return { file: this.prefix + path, line: 1, column: 1 };
  }

  #read<Schema extends z.ZodType>(path: string, source: string, schema: Schema): Located<z.infer<Schema>> | undefined {
    const outcome = readDocument(this.prefix + path, source, schema, { fastJson: path.endsWith('.json') });
    if (outcome.ok) return outcome.located;
    this.diagnostics.push(...outcome.diagnostics);
    return undefined;
  }
}

/** Whether a path is the named file, or lies right in the named folder with the named ending. */
function matches(path: string, name: string): boolean {
  const [folder = '', ending] = name.split('*');
  if (ending === undefined) return path === name;
  return path.startsWith(folder) && path.endsWith(ending) && !path.slice(folder.length).includes('/');
}

/** Says which files no section would ever read: a misspelt name must not pass in silence. Hidden files and Markdown are the author's own. */
export function unknownFiles(reader: FileReader, known: readonly string[]): void {
  for (const path of reader.files.keys()) {
    if (known.some((name) => matches(path, name)) || /(^|\/)\.|\.md$/.test(path)) continue;
    reader.fault('unknown-file', reader.position(path), `the file \`${path}\``, `one of ${known.join(', ')}`);
  }
}
