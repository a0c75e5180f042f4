import type { Compiled } from '../compile/index.ts';
import { type Statement, statements } from '../ledger/index.ts';

/** What signatures are over: the release's name and the verdicts it got. */
export function statementOf({ id, release }: Compiled): Statement {
  const verdicts = Object.fromEntries(
    release.surfaces.map((surface) => {
      const kinds = release.verdicts[surface].map(({ kind }) => kind);
      const counts = [...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]);
      return [surface, Object.fromEntries(counts)];
    }),
  );
  return { release: id, tag: release.tag, spec: release.spec, verdicts };
}

/** A release's statement, signed by nobody. */
export const unsignedStatement = (compiled: Compiled): string => `${statements.release(statementOf(compiled))}\n`;
