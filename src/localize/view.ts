import { type Compiled, layerText, type Release, type Sentence, type TermRule } from '../compile/index.ts';
import type { Day } from '../kernel/index.ts';
import type { DirectiveId } from '../notices/index.ts';
import { inForce, type Surface } from '../pack/index.ts';
import { TermFinder } from '../patterns/index.ts';
import { personalForms } from '../regions/index.ts';
import { NgramDetector } from './ngrams.ts';
import { NoticeRules } from './notice-rules.ts';
import { Redaction } from './redact.ts';
import { repairRules } from './repair.ts';
import { CurriculumIndex } from './retrieve.ts';

/** What a request is told first: the same bytes for every one. */
export interface Prompt {
  readonly text: string;
  /** The same as a chat's first message, in JSON, by the role that says it. */
  readonly first: Readonly<Record<'system' | 'developer', string>>;
}

/** Which language answers are in, and what tells it. */
export interface AnswerLanguage {
  /** The one that answers are in unless a reader asks for another: `et`. */
  readonly tag: string;
  /** The same with its script where that matters: `zh-Hant`. */
  readonly expected: string;
  /** Other languages that an answer may be in, by the cues of a question. */
  readonly exceptions: readonly { readonly languages: readonly string[]; readonly cues: RegExp | null }[];
  /** What the model is told when its first answer came in another language. */
  readonly retry: string;
  readonly ngrams: NgramDetector;
}

/** A release as it applies on one surface, on one day. Made once a day, used by every request. */
export interface View {
  readonly compiled: Compiled;
  readonly surface: Surface;
  readonly on: Day;
  readonly prompt: Prompt;
  readonly language: AnswerLanguage;
  readonly notices: NoticeRules;
  readonly terms: TermFinder<TermRule>;
  /** What is taken out of every answer; `null` where nothing is. */
  readonly redaction: Redaction | null;
  readonly curriculum: CurriculumIndex;
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
  const text = layers.map(layerText).join('\n\n');
  const firstAs = (role: string) => JSON.stringify({ role, content: text });
  return {
    compiled,
    surface,
    on,
    prompt: { text, first: { system: firstAs('system'), developer: firstAs('developer') } },
    language: languageOf(release),
    notices: new NoticeRules(release.notices.filter(({ directive }) => standing.has(directive))),
    terms: new TermFinder(release.terms),
    redaction: redactionOf(release, standing),
    curriculum: new CurriculumIndex(release.curriculum),
  };
}

function languageOf(release: Release): AnswerLanguage {
  const { tag, languages, languageRule } = release;
  const { language = tag } = new Intl.Locale(tag);
  const exceptions = languageRule.exceptions.map(({ languages, cues }) => ({
    languages,
    cues: cues === null ? null : new RegExp(cues, 'iu'),
  }));
  return {
    tag: languages[0] ?? 'en',
    expected: language === 'zh' ? `zh-${languageRule.script ?? 'Hans'}` : language,
    exceptions,
    retry: languageRule.retry,
    ngrams: new NgramDetector(release),
  };
}

function redactionOf(release: Release, standing: ReadonlySet<DirectiveId>): Redaction | null {
  const region = new Intl.Locale(release.tag).region ?? '';
  const rules = [
    ...release.redactions
      .filter(({ directive }) => standing.has(directive))
      .map(({ directive, pattern }) => ({ id: directive, pattern })),
    ...personalForms(region, release.mask),
    ...(release.languageRule.repairsTerms ? repairRules(release.terms) : []),
  ];
  return rules.length > 0 ? new Redaction(rules) : null;
}

/** Ids of the directives that apply: allowed by their verdict, their law in force on the day. */
export function standingOn({ release }: Compiled, surface: Surface, on: Day): ReadonlySet<DirectiveId> {
  const allowed = new Set(
    release.verdicts[surface]
      .filter(({ kind }) => kind === 'allowed' || kind === 'allowed_with_notice')
      .map(({ directive }) => directive),
  );
  return new Set(
    release.directives.filter((directive) => allowed.has(directive.id) && inForce(directive, on)).map(({ id }) => id),
  );
}
