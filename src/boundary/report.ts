import type { Translate } from '../i18n/index.ts';
import type { Spec } from '../model-spec/index.ts';
import type { Pack, Surface } from '../pack/index.ts';
import { explain } from './explain.ts';
import type { BoundaryKey } from './messages.ts';
import type { JudgedBy } from './said.ts';
import { type Reason, VERDICTS, type Verdict, type VerdictKind } from './verdict.ts';
import type { WordVerdict } from './words.ts';

type Say = Translate<BoundaryKey>;

type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'cyan' | 'green';

/** Writes a text in a style, where the reader's terminal shows any. */
export type Paint = (style: Style, text: string) => string;

/** One checked surface of a pack. */
export interface Checked {
  /** Where a file of the pack lies, for whoever reads the report. */
  readonly pathOf: (file: string) => string;
  readonly pack: Pack;
  readonly spec: Spec;
  readonly surface: Surface;
  readonly on: string;
  readonly verdicts: readonly Verdict[];
  /** Everything else that an author wrote. */
  readonly words: readonly WordVerdict[];
  /** The judge of the words; `null` where none was asked. */
  readonly by: JudgedBy | null;
}

/** A shape for each verdict: colour alone tells nobody anything. */
const SHAPES: Record<VerdictKind, { shape: string; style: Style }> = {
  refused: { shape: '✗', style: 'red' },
  needs_review: { shape: '?', style: 'yellow' },
  allowed_with_notice: { shape: '!', style: 'cyan' },
  allowed: { shape: '✓', style: 'green' },
};

/** A report for a person: the severest first, each with its reason, where to read it, and what would make it pass. */
export function checkReport(checked: Checked, say: Say, language: string, paint: Paint): string {
  const { pack, spec, surface, on, verdicts } = checked;
  const title = say(language, 'check.title', {
    pack: pack.tag,
    spec: spec.id,
    surface,
    on,
  });
  const sorted = [...verdicts].sort((a, b) => VERDICTS.indexOf(a.kind) - VERDICTS.indexOf(b.kind));
  const count = (kind: VerdictKind) => verdicts.filter((verdict) => verdict.kind === kind).length;
  const counts = say(language, 'check.counts', {
    total: verdicts.length,
    allowed: count('allowed'),
    notice: count('allowed_with_notice'),
    review: count('needs_review'),
    refused: count('refused'),
  });
  const entries = sorted.map((verdict) => entry(verdict, checked, say, language, paint));
  return [
    paint('bold', title),
    '',
    ...entries,
    '',
    paint('bold', counts),
    ...wordLines(checked, say, language, paint),
    checked.by
      ? say(language, 'check.judged', { model: checked.by.model, votes: checked.by.votes })
      : say(language, 'check.unjudged'),
    '',
  ].join('\n');
}

/** How many other words there are, those that need a person, and how many nobody has read: `allowed` is not `read`. */
function wordLines({ words, pathOf, spec, verdicts }: Checked, say: Say, language: string, paint: Paint): string[] {
  const wanting = words.filter(({ kind }) => kind === 'needs_review' || kind === 'refused');
  const count = (kind: VerdictKind) => words.filter((word) => word.kind === kind).length;
  return [
    ...wanting.flatMap(({ id, kind, reasons, at }) => {
      const { shape, style } = SHAPES[kind];
      const head = `${paint(style, `${shape} ${say(language, `verdict.${kind}`)}`)}  ${paint('bold', id)}  ${paint('dim', `${pathOf(at.file)}:${at.line}`)}`;
      return [head, ...reasons.map((reason) => `    ${explain(reason, spec, say, language).message} [${reason.code}]`)];
    }),
    say(language, 'check.words', { total: words.length, review: count('needs_review'), refused: count('refused') }),
    say(language, 'check.unread', { unread: unreadIn(verdicts, words) }),
  ];
}

/** Directives and other words that no reader whom the operator names has read as they stand. */
const unreadIn = (verdicts: readonly Verdict[], words: readonly WordVerdict[]): number =>
  new Set(verdicts.map(({ directive }) => directive)).size + words.length;

function entry(verdict: Verdict, checked: Checked, say: Say, language: string, paint: Paint): string {
  const { shape, style } = SHAPES[verdict.kind];
  const at = checked.pack.directives.find(({ id }) => id === verdict.directive)?.at;
  const place = at ? `${checked.pathOf(at.file)}:${at.line}` : '';
  const head = `${paint(style, `${shape} ${say(language, `verdict.${verdict.kind}`)}`)}  ${paint('bold', verdict.directive)}  ${paint('dim', place)}`;
  const { reviewed } = verdict;
  const signed = reviewed ? [`    ${say(language, 'verdict.reviewed', { by: reviewed.by, day: reviewed.on })}`] : [];
  // What simply stands needs no more than its line.
  if (verdict.kind === 'allowed') return [head, ...signed].join('\n');
  // Who was refused by a person has had the review that a remedy would name.
  const mustChange = (verdict.kind === 'refused' || verdict.kind === 'needs_review') && !reviewed;
  const reasons = verdict.reasons.flatMap((reason) => reasonLines(reason, mustChange, checked, say, language, paint));
  return [head, ...signed, ...reasons].join('\n');
}

function reasonLines(
  reason: Reason,
  mustChange: boolean,
  { spec }: Checked,
  say: Say,
  language: string,
  paint: Paint,
): string[] {
  const { message, remedy, url, title } = explain(reason, spec, say, language);
  const authority = say(language, `authority.${reason.authority ?? 'none'}`);
  return [
    `    ${message} ${paint('dim', `[${reason.code}]`)}`,
    ...(url ? [`    ${say(language, 'check.section', { title, authority })} ${paint('underline', url)}`] : []),
    ...(mustChange && remedy ? [`    ${paint('bold', say(language, 'check.remedy'))} ${remedy}`] : []),
  ];
}

/** The report as data: every directive on every surface that was asked for, in the pack’s order. */
export function checkJson(checked: readonly Checked[], surface: Surface | null, say: Say, language: string): object {
  const [first] = checked;
  return {
    pack: first?.pack.tag,
    spec: first?.spec.id,
    surface,
    on: first?.on,
    judged: Boolean(first?.by),
    ...(first?.by && { judge: first.by }),
    verdicts: checked.flatMap((one) =>
      one.verdicts.map((verdict) => verdictJson(verdict, one, surface, say, language)),
    ),
    words: (first?.words ?? []).map((word) => ({
      id: word.id,
      kind: word.kind,
      reasons: first ? reasonsJson(word.reasons, first.spec, say, language) : [],
      read: false,
      at: { file: word.at.file, line: word.at.line },
    })),
    unread: unreadIn(
      checked.flatMap((one) => one.verdicts),
      first?.words ?? [],
    ),
  };
}

function verdictJson(
  verdict: Verdict,
  { pack, spec }: Checked,
  surface: Surface | null,
  say: Say,
  language: string,
): object {
  const at = pack.directives.find(({ id }) => id === verdict.directive)?.at;
  return {
    directive: verdict.directive,
    ...(surface === null && { surface: verdict.surface }),
    kind: verdict.kind,
    reasons: reasonsJson(verdict.reasons, spec, say, language),
    ...(verdict.reviewed && { reviewed: verdict.reviewed }),
    at: { file: at?.file, line: at?.line },
  };
}

const reasonsJson = (reasons: readonly Reason[], spec: Spec, say: Say, language: string): object[] =>
  reasons.map((reason) => ({
    code: reason.code,
    section: reason.section,
    message: explain(reason, spec, say, language).message,
  }));
