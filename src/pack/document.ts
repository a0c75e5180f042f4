import leven from 'leven';
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { SourcePosition } from '../kernel/index.ts';
import type { PackDiagnostic } from './diagnostics.ts';

/** A parsed file that still knows where each value stood. */
export interface Located<T> {
  readonly value: T;
  /** Where the value at this path stands; the nearest one around it where there is none. */
  readonly at: (path: readonly PropertyKey[]) => SourcePosition;
}

/** How a file is read. */
export interface Reading {
  /** JSON by the engine's own parser, positions only when asked for: thirty times as fast. */
  readonly fastJson?: boolean;
}

export type ReadResult<T> = { ok: true; located: Located<T> } | { ok: false; diagnostics: readonly PackDiagnostic[] };

/**
 * Reads YAML (or JSON, which is YAML too) against a schema, and tells all the faults at once.
 * The core schema of YAML 1.2 keeps `1975-01-01` and `no` as texts, so an author's words stay words.
 */
export function readDocument<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  { fastJson = false }: Reading = {},
): ReadResult<z.infer<Schema>> {
  const fast = fastJson ? readFast(source, schema) : undefined;
  if (fast) {
    let parsed: ReturnType<typeof placed> | undefined;
    const at = (path: readonly PropertyKey[]): SourcePosition => {
      parsed ??= placed(file, source);
      return parsed.at(path);
    };
    return { ok: true, located: { value: fast.value, at } };
  }
  const { document, root, position, at } = placed(file, source);
  if (document.errors.length > 0)
    return { ok: false, diagnostics: onePerLine(document.errors.map((e) => syntaxFault(e, position))) };
  const result = schema.safeParse(plainValue(document));
  if (result.success) return { ok: true, located: { value: result.data, at } };
  const issues = oneEach(result.error.issues);
  return { ok: false, diagnostics: issues.flatMap((issue) => schemaFaults(issue, root, position)) };
}

function readFast<Schema extends z.ZodType>(source: string, schema: Schema): { value: z.infer<Schema> } | undefined {
  try {
    const written: unknown = JSON.parse(source);
    // The engine keeps the last of a doubled key and says nothing; a person must hear of it.
    if (keysIn(written) !== (source.match(JSON_KEY)?.length ?? 0)) return undefined;
    const result = schema.safeParse(written);
    return result.success ? { value: result.data } : undefined;
  } catch {
    return undefined;
  }
}

/** In JSON a string before a colon is a key and nothing else. */
const JSON_KEY = /"(?:[^"\\]|\\.)*"\s*:/g;

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce((sum: number, each) => sum + keysIn(each), 0);
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** The parsed document, and where its values stand. */
function placed(file: string, source: string) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const root = document.contents;
  const at = (path: readonly PropertyKey[]) => position(nodeAt(root, path)?.range?.[0] ?? 0);
  return { document, root, position, at };
}

/** One fault for one place: the first of a value's, and of a misspelt key only that it is misspelt, not that the right one is missing. */
function oneEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, nearest(key, issue.message) ?? ''].join('/'))
        : [],
    ),
  );
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const path = issue.path.join('/');
    if (issue.code === 'unrecognized_keys') return true;
    if (seen.has(path) || misspelt.has(path)) return false;
    seen.add(path);
    return true;
  });
}

/** An alias that points nowhere, or too many of them, comes out as nothing, and the schema then says what it expected. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

const syntaxFault = (error: YAMLError, position: (offset: number) => SourcePosition): PackDiagnostic => ({
  code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax',
  at: position(error.pos[0]),
  found: error.code === 'BLOCK_AS_IMPLICIT_KEY' ? 'a `: ` inside a text' : error.message.toLowerCase(),
  expected: WELL_FORMED[error.code] ?? 'well-formed YAML or JSON',
});

/** What puts right the faults that people who write YAML make most. */
const WELL_FORMED: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'each key once',
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a text with `: ` in it, or the same indentation as the line above',
  BAD_SCALAR_START: 'quotes around a text that begins with such a character',
  TAB_AS_INDENT: 'spaces at the beginning of a line',
  MISSING_CHAR: 'the closing quote or bracket',
  BAD_INDENT: 'the closing bracket, or the lines below further in',
};

/** What one mistake brings after it on its line is no fault of its own. */
const onePerLine = (faults: readonly PackDiagnostic[]): PackDiagnostic[] =>
  faults.filter((fault, index) => faults.findIndex(({ at }) => at?.line === fault.at?.line) === index);

function schemaFaults(
  issue: z.core.$ZodIssue,
  root: Node | null,
  position: (offset: number) => SourcePosition,
): PackDiagnostic[] {
  const node = nodeAt(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown-key',
      at: position(keyNode(node, key)?.range?.[0] ?? 0),
      found: `the key \`${key}\``,
      expected: withNearest(key, issue.message),
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    const parent = nodeAt(root, issue.path.slice(0, -1));
    const expected = issue.issues[0]?.message ?? issue.message;
    return [{ code: 'bad-value', at: position(keyNode(parent, key)?.range?.[0] ?? 0), found: `\`${key}\``, expected }];
  }
  const missing = node === undefined;
  const last = issue.path.at(-1);
  const expected = missing && typeof last === 'string' ? `\`${last}\`, ${issue.message}` : issue.message;
  const around = missing ? nodeAt(root, issue.path.slice(0, -1)) : node;
  return [
    { code: missing ? 'missing' : 'bad-value', at: position(around?.range?.[0] ?? 0), found: describe(node), expected },
  ];
}

function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = root;
  for (const step of path) {
    if (!isCollection(node)) return undefined;
    node = node.get(step, true);
  }
  return isNode(node) ? node : undefined;
}

function keyNode(node: Node | undefined, key: string): Node | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === key,
  );
  return isNode(pair?.key) ? pair.key : undefined;
}

function describe(node: Node | undefined): string {
  if (!node) return 'nothing';
  const value: unknown = node.toJSON();
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return `an entry with ${Object.keys(value).join(', ') || 'no keys'}`;
  const shown = String(value);
  return `\`${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}\`${typeof value === 'string' ? '' : ` (a ${typeof value})`}`;
}

/** The known key that a misspelt one was meant to be. */
const nearest = (key: string, expected: string): string | undefined =>
  expected
    .replace(/^one of /, '')
    .split(', ')
    .find((candidate) => leven(key, candidate) <= Math.min(2, candidate.length - 1));

function withNearest(key: string, expected: string): string {
  const meant = nearest(key, expected);
  return meant ? `\`${meant}\` (it is ${expected})` : expected;
}
