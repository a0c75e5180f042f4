import type { Checks, Notice, View } from '../localize/index.ts';
import type { Route } from '../models/index.ts';
import type { Choice } from './choice.ts';
import type { Target } from './deployment.ts';

/** What every response says of itself. */
export interface EndonymField {
  readonly deployment: string;
  /** Name of the release; `null` for a baseline. */
  readonly release: string | null;
  readonly notices: readonly Notice[];
  readonly checks: Checks;
  readonly route: Route;
}

export function endonymField(target: Target, choices: readonly Choice[]): EndonymField {
  return {
    deployment: target.id,
    release: target.view?.release.id ?? null,
    notices: choices.flatMap((choice) => choice.notices),
    checks: { terms: choices.flatMap((choice) => choice.checks.terms) },
    route: target.model.route,
  };
}

/** Headers that hold for the whole answer and are known before it. */
export const headersOf = (view: View | null): Record<string, string> =>
  view ? { 'Content-Language': view.release.release.tag, 'Endonym-Release': view.release.id } : {};

/** RFC 9651 list: what was left out or added, by directive. It names types and rules, never content. */
export const noticesHeader = (notices: readonly Notice[]): string =>
  notices
    .map(({ kind, directive, certain }) => `${kind};directive="${directive ?? ''}";certain=${certain ? '?1' : '?0'}`)
    .join(', ');
