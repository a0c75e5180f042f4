import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** PostgreSQL, as a server or inside this process. */
export interface Database {
  query<Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** A server by its address, or PGlite in a folder. Opened by the first query, so that who asks nothing waits for nothing. */
export function openDatabase({ url, folder }: { url?: string | undefined; folder: string }): Database {
  let opened: Promise<Database> | undefined;
  const open = () => {
    opened ??= url ? server(url) : inside(folder);
    return opened;
  };
  return {
    query: async (sql, values) => (await open()).query(sql, values),
    close: async () => (await opened)?.close(),
  };
}

async function server(connectionString: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString, max: 4 });
  // A connection that breaks while idle is replaced by the next query.
  pool.on('error', () => undefined);
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query(sql, [...values])).rows as Row[],
    close: () => pool.end(),
  };
}

async function inside(folder: string): Promise<Database> {
  await mkdir(dirname(folder), { recursive: true });
  const { PGlite } = await import('@electric-sql/pglite');
  const database = await PGlite.create(folder);
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await database.query<Row>(sql, [...values])).rows,
    close: () => database.close(),
  };
}
