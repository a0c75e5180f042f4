import type { Answer, Checks, LanguageCheck, Notice, View } from '../localize/index.ts';

/** Which upstream answered, and from which region. Published on each answer. */
export interface Route {
  readonly upstream: string;
  readonly region: string | null;
}

/** What every response says of itself. */
export interface EndonymField {
  readonly deployment: string;
  /** Name of the release; `null` for a baseline. */
  readonly release: string | null;
  readonly notices: readonly Notice[];
  readonly checks: Checks;
  readonly route: Route;
}

/** Everything the field is made of. */
export interface FieldSource {
  readonly deployment: string;
  readonly view: View | null;
  readonly answers: readonly Answer[];
  readonly route: Route;
  readonly language: LanguageCheck | null;
}

export function endonymField({ deployment, view, answers, route, language }: FieldSource): EndonymField {
  const checks = answers.map((answer) => answer.checks);
  const masked: Record<string, number> = {};
  for (const check of checks) {
    for (const [kind, count] of Object.entries(check.masked ?? {})) masked[kind] = (masked[kind] ?? 0) + count;
  }
  const repaired = checks.flatMap((check) => check.repaired ?? []);
  return {
    deployment,
    release: view?.compiled.id ?? null,
    notices: answers.flatMap(({ notices }) => notices),
    checks: {
      terms: checks.flatMap(({ terms }) => terms),
      ...(Object.keys(masked).length > 0 && { masked }),
      ...(repaired.length > 0 && { repaired }),
      ...(language && { language }),
    },
    route,
  };
}

/** Headers that hold for the whole answer and are known before it. */
export const headersOf = (view: View | null): Record<string, string> =>
  view ? { 'Content-Language': view.compiled.release.tag, 'Endonym-Release': view.compiled.id } : {};

/** RFC 9651 list: what was left out or added, by directive. It names types and rules, never content. */
export const noticesHeader = (notices: readonly Notice[]): string =>
  notices
    .map(({ kind, directive, certain }) => `${kind};directive="${directive ?? ''}";certain=${certain ? '?1' : '?0'}`)
    .join(', ');
