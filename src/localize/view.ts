import {
  type Compiled,
  layerText,
  type NoticeRule,
  type ReleasedDirective,
  type Sentence,
  type TermRule,
} from '../compile/index.ts';
import type { Day } from '../kernel/index.ts';
import type { Surface } from '../pack/index.ts';
import { CurriculumIndex } from './retrieve.ts';

/** A rule with its patterns ready to run. */
export interface ReadyNotice extends NoticeRule {
  readonly matcher: RegExp | null;
}

export interface ReadyTerm extends TermRule {
  readonly matcher: RegExp;
}

/** A release as it applies on one surface, on one day. Made once a day, used by every request. */
export interface View {
  readonly release: Compiled;
  readonly surface: Surface;
  readonly on: Day;
  /** What stands first in each request: the same bytes for every one. */
  readonly prompt: string;
  readonly notices: readonly ReadyNotice[];
  readonly terms: readonly ReadyTerm[];
  readonly curriculum: CurriculumIndex;
  /** The language that answers are in unless a reader asks for another. */
  readonly language: string;
}

/** Who is served, as far as the answers depend on it. */
export interface Audience {
  readonly under_18: boolean;
}

/** Applies verdicts and the calendar: what was refused, what waits for review and what has lapsed is not said to the model. */
export function viewOf(compiled: Compiled, surface: Surface, on: Day, audience: Audience = { under_18: false }): View {
  const { release } = compiled;
  const standing = standingOn(compiled, surface, on);
  const applies = ({ directive, audience: only }: Sentence) =>
    (directive === null || standing.has(directive)) && (only === undefined || audience[only]);
  const layers = release.layers
    .map((layer) => ({ ...layer, sentences: layer.sentences.filter(applies) }))
    .filter(({ sentences }) => sentences.length > 0);
  return {
    release: compiled,
    surface,
    on,
    prompt: layers.map(layerText).join('\n\n'),
    notices: release.notices
      .filter(({ directive }) => standing.has(directive))
      .map((rule) => ({ ...rule, matcher: rule.cues === null ? null : new RegExp(rule.cues, 'iu') })),
    terms: release.terms.flatMap((term) =>
      term.pattern === null ? [] : [{ ...term, matcher: new RegExp(term.pattern, 'giu') }],
    ),
    curriculum: new CurriculumIndex(release.curriculum),
    language: release.languages[0] ?? 'en',
  };
}

/** Ids of the directives that apply: allowed by their verdict, their law in force on the day. */
export function standingOn({ release }: Compiled, surface: Surface, on: Day): ReadonlySet<string> {
  const allowed = new Set(
    release.verdicts[surface]
      .filter(({ kind }) => kind === 'allowed' || kind === 'allowed_with_notice')
      .map(({ directive }) => directive),
  );
  return new Set(
    release.directives.filter((directive) => allowed.has(directive.id) && inForce(directive, on)).map(({ id }) => id),
  );
}

/** Whether the law a directive rests on is in force; a directive without law always is. */
export const inForce = ({ basis, law }: Pick<ReleasedDirective, 'basis' | 'law'>, on: Day): boolean =>
  basis !== 'law' || ((law?.in_force ?? '9999-12-31') <= on && on <= (law?.until ?? '9999-12-31'));
