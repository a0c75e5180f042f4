import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { SourcePosition } from '../../../kernel/index.ts';
import type { PackDiagnostic } from '../../diagnostics.ts';
import { cell, entry, listIn, url, words } from '../../field.ts';

const termRow = entry({
  concept: words,
  preferred: words,
  deprecated: cell,
  note: cell,
  source: url,
});

/** One concept of the terminology: what to say, and what not to say any more. */
export interface Term {
  readonly concept: string;
  readonly preferred: string;
  readonly deprecated: readonly string[];
  readonly note: string;
  readonly source: string;
  readonly at: SourcePosition;
}

const COLUMNS = ['concept', 'preferred', 'deprecated', 'note', 'source'] as const;

/** Reads `terms.csv` (RFC 4180, with a header). Several deprecated forms stand in one cell, divided by `|`. */
export function readTerms(
  file: string,
  source: string,
): { terms: readonly Term[]; diagnostics: readonly PackDiagnostic[] } {
  const rows = readRows(file, source);
  if ('fault' in rows) return { terms: [], diagnostics: [rows.fault] };
  const [header, ...body] = rows.rows;
  if (!header || COLUMNS.join() !== header.cells.join()) {
    const found = `\`${header?.cells.join(',') ?? ''}\``;
    return {
      terms: [],
      diagnostics: [
        { code: 'bad-header', at: { file, line: 1, column: 1 }, found, expected: `\`${COLUMNS.join(',')}\`` },
      ],
    };
  }
  const diagnostics: PackDiagnostic[] = [];
  const terms = body.flatMap((row) => {
    const { term, faults } = readTerm(file, row);
    diagnostics.push(...faults);
    return term ? [term] : [];
  });
  return { terms, diagnostics: [...diagnostics, ...duplicates(terms)] };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly raw: string;
}

/** A record as csv-parse gives it, with its text and where it ends. */
const PARSED = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.number() }) }),
);

function readRows(file: string, source: string): { rows: readonly Row[] } | { fault: PackDiagnostic } {
  try {
    const options = { info: true, raw: true, bom: true, skip_empty_lines: true, relax_column_count: true, trim: true };
    const parsed = PARSED.parse(parse(source, options));
    return {
      rows: parsed.map(({ record, raw, info }) => ({
        cells: record,
        raw,
        // `lines` counts to the record's end; a quoted cell may hold line ends of its own.
        line: info.lines - (raw.trimEnd().match(/\n/g)?.length ?? 0),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : 1;
    const found = error.message.toLowerCase();
    return {
      fault: {
        code: 'syntax',
        at: { file, line, column: 1 },
        found,
        expected: 'comma-separated values as in RFC 4180',
      },
    };
  }
}

function readTerm(file: string, { cells, line, raw }: Row): { term?: Term; faults: PackDiagnostic[] } {
  const at = (column: number): SourcePosition => ({ file, line, column });
  if (cells.length !== COLUMNS.length) {
    const found = `${cells.length} cells`;
    return { faults: [{ code: 'bad-row', at: at(1), found, expected: `${COLUMNS.length}: ${COLUMNS.join(', ')}` }] };
  }
  const written = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? '']));
  const result = termRow.safeParse(written);
  if (!result.success) {
    const faults = COLUMNS.flatMap((name, column): PackDiagnostic[] => {
      const issue = result.error.issues.find(({ path }: z.core.$ZodIssue) => path[0] === name);
      if (!issue) return [];
      const found = `\`${cells[column] ?? ''}\` for \`${name}\``;
      return [{ code: 'bad-value', at: at(cellStart(raw, column)), found, expected: issue.message }];
    });
    return { faults };
  }
  return { term: { ...result.data, deprecated: listIn(result.data.deprecated), at: at(1) }, faults: [] };
}

/** Column, counted from 1, where the cell begins in the record as written. */
function cellStart(raw: string, cell: number): number {
  let quoted = false;
  let commas = 0;
  for (const [index, letter] of [...raw].entries()) {
    if (commas === cell) return index + 1;
    if (letter === '"') quoted = !quoted;
    if (letter === ',' && !quoted) commas += 1;
  }
  return 1;
}

function duplicates(terms: readonly Term[]): PackDiagnostic[] {
  const first = new Map<string, Term>();
  return terms.flatMap((term) => {
    const earlier = first.get(term.concept);
    if (!earlier) {
      first.set(term.concept, term);
      return [];
    }
    const expected = `each concept once (the first is in line ${earlier.at.line})`;
    return [{ code: 'duplicate-id', at: term.at, found: `the concept \`${term.concept}\` again`, expected }];
  });
}

/** `terms.csv` as people keep it: a header, then a row for each concept. */
export const writeTerms = (terms: readonly Omit<Term, 'at'>[]): string =>
  stringify(
    terms.map((term) => ({ ...term, deprecated: term.deprecated.join('|') })),
    { header: true, columns: [...COLUMNS], record_delimiter: '\n', quoted_match: /\r/ },
  );
