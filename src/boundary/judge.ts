import type { Day } from '../kernel/index.ts';
import type { Directive, Pack, Surface } from '../pack/index.ts';
import type { Section, Spec } from '../spec/index.ts';
import { undeclaredWords } from './cues.ts';
import { type Question, RULES } from './rules.ts';
import { type Reason, VERDICTS, type Verdict, type VerdictKind } from './verdict.ts';

/**
 * One directive's fate on one surface. Each touched section gets its own answer; the most severe is the verdict.
 * @param on the day that decides which laws are in force; `null` asks what holds while they are
 */
export function judge(directive: Directive, spec: Spec, surface: Surface, on: Day | null): Verdict {
  const touched = directive.touches.length > 0 ? directive.touches : [null];
  const answers = [
    ...touched.map((id) => answerFor({ directive, touched: id, section: sectionOf(spec, id), surface, on })),
    ...undeclared(directive),
  ];
  const kind = VERDICTS.find((candidate) => answers.some((answer) => answer.kind === candidate)) ?? 'refused';
  const reasons = answers.filter((answer) => answer.kind === kind).map(({ reason }) => reason);
  return { directive: directive.id, surface, kind, reasons };
}

/** Every directive that a pack asks for on this surface, in the pack's order. */
export const judgePack = (pack: Pack, spec: Spec, surface: Surface, on: Day | null): readonly Verdict[] =>
  pack.directives
    .filter(({ surfaces }) => surfaces.includes(surface))
    .map((directive) => judge(directive, spec, surface, on));

interface Weighed {
  readonly kind: VerdictKind;
  readonly reason: Reason;
}

function answerFor(question: Question): Weighed {
  for (const rule of RULES) {
    const found = rule(question);
    if (!found) continue;
    const { kind, code, message = code } = found;
    return {
      kind,
      reason: { code, section: question.touched, authority: question.section?.authority ?? null, message },
    };
  }
  // INVARIANT: the rules cover every directive; a test asks them all. What slipped through would be refused, not served.
  throw new Error(`no rule fits the directive ${question.directive.id}`);
}

function undeclared(directive: Directive): Weighed[] {
  const words = undeclaredWords(directive);
  if (words === undefined) return [];
  const reason = {
    code: 'undeclared',
    section: directive.touches[0] ?? null,
    authority: null,
    message: 'undeclared',
    words,
  } as const;
  return [{ kind: 'needs_review', reason }];
}

const sectionOf = (spec: Spec, id: string | null): Section | undefined =>
  spec.sections.find((section) => section.id === id);
