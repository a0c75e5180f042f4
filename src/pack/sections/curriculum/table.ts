import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { sha256 } from '../../../kernel/index.ts';
import { ExchangeError } from '../../diagnostics.ts';
import { listIn } from '../../field.ts';
import type { CasePackage } from './case.ts';

/** What a curriculum's document says of itself. */
export interface CurriculumHead {
  readonly title: string;
  readonly creator: string;
  readonly uri: string;
  /** RFC 3339. */
  readonly changed: string;
}

const COLUMNS = ['code', 'parent', 'type', 'statement', 'keywords', 'level', 'question'] as const;
/** Rows by column; a column that the table has not is empty. */
const RECORDS = z.array(z.record(z.string(), z.string()));
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * A curriculum that was kept in a table as a CASE 1.1 package: one row for each item, `parent` being another row's code; several keywords
 * stand in one cell, divided by `|`. Identifiers come from the document's address and the code, so the same table gives the same package.
 * @throws {ExchangeError} with the line of the first fault
 */
export function caseFromCsv(source: string, head: CurriculumHead): CasePackage {
  const rows = rowsOf(source);
  const lines = new Map(rows.map((row, at) => [row.code, at + 2]));
  for (const [at, { code, parent, statement }] of rows.entries()) {
    if (!code || !statement) throw new ExchangeError(`line ${at + 2}: an item needs a code and a statement`);
    if (lines.get(code) !== at + 2) throw new ExchangeError(`line ${at + 2}: the code \`${code}\` stands twice`);
    if (parent && !lines.has(parent))
      throw new ExchangeError(`line ${at + 2}: there is no item \`${parent}\` to lie in`);
  }
  const id = (code: string) => uuidFrom(sha256(`${head.uri}#${code}`));
  const link = (code: string, title: string) => ({
    title,
    identifier: id(code),
    uri: `${head.uri}#${code}`,
  });
  const document = link('', head.title);
  const titles = new Map(rows.map(({ code, statement }) => [code, statement]));
  return {
    CFDocument: { ...document, uri: head.uri, creator: head.creator, lastChangeDateTime: head.changed },
    CFItems: rows.map((row) => itemOf(row, link(row.code, row.statement), head.changed)),
    CFAssociations: rows.map(({ code, parent, statement }) => ({
      identifier: id(`${code} isChildOf ${parent}`),
      uri: `${head.uri}#${code}-isChildOf-${parent}`,
      associationType: 'isChildOf',
      originNodeURI: link(code, statement),
      destinationNodeURI: parent ? link(parent, titles.get(parent) ?? '') : document,
      lastChangeDateTime: head.changed,
    })),
  };
}

function rowsOf(source: string): Row[] {
  try {
    const rows = RECORDS.parse(parse(source, { columns: true, bom: true, trim: true, skip_empty_lines: true }));
    const missing = COLUMNS.slice(0, 4).filter((column) => !(column in (rows[0] ?? {})));
    if (missing.length > 0)
      throw new ExchangeError(`line 1: no column \`${missing.join('`, `')}\`; known are ${COLUMNS.join(', ')}`);
    return rows.map(
      ({ code = '', parent = '', type = '', statement = '', keywords = '', level = '', question = '' }) => ({
        ...{ code, parent, type, statement, keywords, level, question },
      }),
    );
  } catch (error) {
    if (error instanceof ExchangeError) throw error;
    throw new ExchangeError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function itemOf(row: Row, { identifier, uri }: { identifier: string; uri: string }, changed: string) {
  const [conceptKeywords, educationLevel] = [listIn(row.keywords), listIn(row.level)];
  return {
    ...{ identifier, uri, fullStatement: row.statement, humanCodingScheme: row.code },
    ...(row.type && { CFItemType: row.type }),
    ...(conceptKeywords.length > 0 && { conceptKeywords }),
    ...(educationLevel.length > 0 && { educationLevel }),
    ...(row.question && { notes: row.question }),
    lastChangeDateTime: changed,
  };
}

/** RFC 9562 §5.8: a UUID whose bits an application gives meaning, here the beginning of a SHA-256. */
function uuidFrom(hash: string): string {
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
