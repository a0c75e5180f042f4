import type { Database } from '../database.ts';
import type { LogHead, LogLock } from './backend.ts';

const TABLE = `create table if not exists log_head (
  origin text primary key,
  sequence bigint not null,
  head jsonb not null
)`;

/** Compare-and-swap in PostgreSQL: one row a log, changed only from the sequence that it is expected to have. */
export function postgresLock(database: Database, origin: string): LogLock {
  let ready: Promise<unknown> | undefined;
  const prepared = () => {
    // Two that make the table at the same moment: PostgreSQL has one of them fail, and then it is there.
    ready ??= database.query(TABLE).catch(() => database.query(TABLE));
    return ready;
  };
  return {
    async read() {
      await prepared();
      const [row] = await database.query<{ head: LogHead }>('select head from log_head where origin = $1', [origin]);
      return row?.head ?? null;
    },
    async swap(next) {
      await prepared();
      const values = [origin, next.sequence, JSON.stringify(next)];
      const changed =
        next.sequence === 1
          ? await database.query(
              'insert into log_head values ($1, $2, $3) on conflict do nothing returning sequence',
              values,
            )
          : await database.query(
              'update log_head set sequence = $2, head = $3 where origin = $1 and sequence = $2 - 1 returning sequence',
              values,
            );
      return changed.length === 1;
    },
  };
}
