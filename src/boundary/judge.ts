import type { Day } from '../kernel/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack, Surface } from '../pack/index.ts';
import { undeclaredWords } from './cues.ts';
import { type Judgeable, type Question, RULES } from './rules.ts';
import { type Readings, type Review, reviewFor } from './said.ts';
import { touchedBy } from './umbrella.ts';
import { type Reason, VERDICTS, type Verdict, type VerdictKind } from './verdict.ts';
import { mistagged, type SureLanguage } from './words.ts';

/**
 * One directive's fate on one surface. Each touched section gets its own answer; the most severe is the verdict.
 * @param on the day that decides which laws are in force; `null` asks what holds while they are
 * @param said what others said of its words; a person's review settles `needs_review`, and nothing settles `refused`
 */
export function judge(directive: Judgeable, spec: Spec, surface: Surface, on: Day | null, said: Said = {}): Verdict {
  const touched = directive.touches.length > 0 ? directive.touches : [null];
  const answers = [
    ...touched.map((id) => strictestFor(directive, spec, id, surface, on)),
    ...wordsOf(directive, said.languageOf ?? null),
    ...(said.beyond ? [beyond(said.beyond)] : []),
  ];
  const { review } = said;
  const kind = VERDICTS.find((candidate) => answers.some((answer) => answer.kind === candidate)) ?? 'refused';
  const reasons = answers.filter((answer) => answer.kind === kind).map(({ reason }) => reason);
  if (kind !== 'needs_review' || !review) return { directive: directive.id, surface, kind, reasons };
  const reviewed = { by: review.by, on: review.on };
  if (review.verdict === 'refused') return { directive: directive.id, surface, kind: 'refused', reasons, reviewed };
  // What a person found harmless still owes its notice.
  const rest = answers.filter((answer) => answer.kind === 'allowed_with_notice').map(({ reason }) => reason);
  return rest.length > 0
    ? { directive: directive.id, surface, kind: 'allowed_with_notice', reasons: rest, reviewed }
    : { directive: directive.id, surface, kind: 'allowed', reasons, reviewed };
}

/** Every directive that a pack asks for on this surface, in the pack's order. */
export const judgePack = (
  pack: Pack,
  spec: Spec,
  surface: Surface,
  on: Day | null,
  { reviews = [], beyond, languageOf }: Partial<Pick<Readings, 'reviews' | 'beyond' | 'languageOf'>> = {},
): readonly Verdict[] =>
  pack.directives
    .filter(({ surfaces }) => surfaces.includes(surface))
    .map((directive) =>
      judge(directive, spec, surface, on, {
        review: reviewFor(reviews, directive.id, spec.id),
        beyond: beyond?.get(directive.id),
        languageOf,
      }),
    );

interface Weighed {
  readonly kind: VerdictKind;
  readonly reason: Reason;
}

/** The gravest answer to all that a touched id stands for. */
function strictestFor(directive: Judgeable, spec: Spec, id: string | null, surface: Surface, on: Day | null): Weighed {
  const touched = id === null ? [null] : touchedBy(spec, id);
  const answers = touched.map((each) => answerFor({ directive, touched: each, surface, on }, id));
  const gravity = ({ kind, rule }: Ruled) => VERDICTS.indexOf(kind) * RULES.length + rule;
  return answers.reduce((a, b) => (gravity(b) < gravity(a) ? b : a));
}

/** An answer with the number of its rule, the gravest first. */
interface Ruled extends Weighed {
  readonly rule: number;
}

function answerFor(question: Question, section: string | null): Ruled {
  for (const [number, rule] of RULES.entries()) {
    const found = rule(question);
    if (!found) continue;
    const { kind, code, message = code } = found;
    const authority = question.touched?.kind === 'section' ? question.touched.section.authority : null;
    return { kind, rule: number, reason: { code, section, authority, message } };
  }
  // INVARIANT: the rules cover every directive; a test asks them all. What slipped through would be refused, not served.
  throw new Error(`no rule fits the directive ${question.directive.id}`);
}

/** What was said of a directive's words: by a person who signed, and by a judge who finds more in them than is declared. */
export interface Said {
  readonly review?: Review | undefined;
  readonly beyond?: readonly string[] | undefined;
  /** Tells the language of words where it is plain. */
  readonly languageOf?: SureLanguage | null | undefined;
}

/** A judge finds that the words reach further than the directive declares. */
const beyond = (found: readonly string[]): Weighed => ({
  kind: 'needs_review',
  reason: { code: 'undeclared', section: null, authority: null, message: 'undeclared.judge', words: found.join(', ') },
});

/** A directive's words are the same on every surface: read once each. */
const READ = new WeakMap<Judgeable, { readonly by: SureLanguage | null; readonly answers: readonly Weighed[] }>();

/** What the words say by themselves, whatever the directive declares. */
function wordsOf(directive: Judgeable, by: SureLanguage | null): readonly Weighed[] {
  const read = READ.get(directive);
  if (read?.by === by) return read.answers;
  const reasons = [...undeclared(directive), ...mistagged(directive.say, by)];
  const answers = reasons.map((reason) => ({ kind: 'needs_review' as const, reason }));
  READ.set(directive, { by, answers });
  return answers;
}

function undeclared(directive: Judgeable): readonly Reason[] {
  const words = undeclaredWords(directive);
  if (!words) return [];
  const [section = null] = directive.touches;
  return [{ code: 'undeclared', section, authority: null, message: 'undeclared', words }];
}
