import type { DirectiveId, NoticeKind } from '../notices/index.ts';
import type { Database } from './database.ts';

/** Notices of one directive in one month. */
export interface NoticeCount {
  readonly deployment: string;
  /** `2026-11`. */
  readonly month: string;
  /** `null`: the model's mark named no directive. */
  readonly directive: DirectiveId | null;
  readonly kind: NoticeKind;
  readonly count: number;
}

const TABLE = `create table if not exists notice_counts (
  deployment text not null,
  month text not null,
  directive text not null,
  kind text not null,
  count bigint not null,
  primary key (deployment, month, directive, kind)
)`;

/** Counts of notices, kept in PostgreSQL. */
export class NoticeCounts {
  #ready: Promise<unknown> | undefined;

  constructor(private readonly database: Database) {}

  async add(counts: readonly NoticeCount[]): Promise<void> {
    if (counts.length === 0) return;
    await this.#prepared();
    for (const { deployment, month, directive, kind, count } of counts) {
      await this.database.query(
        `insert into notice_counts values ($1, $2, $3, $4, $5)
         on conflict (deployment, month, directive, kind) do update set count = notice_counts.count + excluded.count`,
        [deployment, month, directive ?? '', kind, count],
      );
    }
  }

  /** Of one deployment, oldest month first. */
  async of(deployment: string): Promise<readonly NoticeCount[]> {
    await this.#prepared();
    const rows = await this.database.query<Omit<NoticeCount, 'count'> & { count: number | string }>(
      'select deployment, month, directive, kind, count from notice_counts where deployment = $1 order by month, directive, kind',
      [deployment],
    );
    return rows.map((row) => ({ ...row, directive: row.directive || null, count: Number(row.count) }));
  }

  #prepared(): Promise<unknown> {
    this.#ready ??= this.database.query(TABLE).catch(() => this.database.query(TABLE));
    return this.#ready;
  }
}
