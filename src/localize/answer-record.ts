import { textIn } from '../i18n/index.ts';
import type { DirectiveId, NoticeKind } from '../notices/index.ts';
import type { Convert } from '../regions/index.ts';
import type { ReadyNotice } from './notice-rules.ts';
import type { RedactionRule } from './redact.ts';
import { type Clause, changeOf, Script } from './script.ts';
import type { View } from './view.ts';

/** A notice as the `endonym` field carries it. */
export interface Notice {
  readonly kind: NoticeKind;
  /** `null` when the model's mark named no directive that there is. */
  readonly directive: DirectiveId | null;
  /** Whether it was marked or taken out, or only its cues were in the exchange. */
  readonly certain: boolean;
  readonly information: string;
  readonly law: ReadyNotice['law'];
  /** The directive's page on the portal, where there is one. */
  readonly url: string | null;
  /** The sentence as it stands in the answer, Markdown. */
  readonly text: string;
}

/** A deprecated term that the answer used. */
export interface TermCheck {
  readonly concept: string;
  readonly found: string;
  readonly preferred: string;
}

/** What was found about an answer's language; `retried` when a first answer in `found` was asked for again. */
export interface LanguageCheck {
  readonly expected: string;
  readonly found: string;
  readonly retried: boolean;
}

export interface Checks {
  readonly terms: readonly TermCheck[];
  /** Personal data that was masked, by kind. */
  readonly masked?: Readonly<Record<string, number>>;
  /** Deprecated terms that were put right. */
  readonly repaired?: readonly TermCheck[];
  readonly language?: LanguageCheck;
}

export interface AnswerOptions {
  /** The reader's language, for the notices. */
  readonly language: string;
  /** What the person wrote: a law's cues may stand there. */
  readonly asked: string;
  /** Writes clauses in the place's script and words; absent where nobody can or need. */
  readonly convert?: Convert | null;
  /** The deployment's page on the portal; its directives have theirs below it. */
  readonly portal?: string | null;
}

/** What `checks` calls a clause that is not in the place's script and words. */
const SCRIPT = 'script';
/** Text is looked through in parts of this length, so that an answer without end takes no memory without end. */
const PART = 65_536;

/**
 * What one answer tells of itself: notices and checks. Marks become notices; an omission or addition that law's cues make likely,
 * and that no mark told, gets the weaker notice at the end.
 */
export class AnswerRecord {
  readonly #notices: Notice[] = [];
  readonly #told = new Set<DirectiveId>();
  readonly #terms: TermCheck[] = [];
  readonly #redacted: ReadyNotice[] = [];
  readonly #cued = new Set<ReadyNotice>();
  readonly #repaired: TermCheck[] = [];
  readonly #masked: Record<string, number> = {};
  #text = '';

  constructor(
    private readonly view: View,
    private readonly options: AnswerOptions,
  ) {}

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get checks(): Checks {
    this.#lookAtRest();
    const masked = Object.keys(this.#masked).length > 0 ? { masked: this.#masked } : {};
    const repaired = this.#repaired.length > 0 ? { repaired: this.#repaired } : {};
    return { terms: this.#terms, ...masked, ...repaired };
  }

  /** A piece of the answer as the reader sees it. */
  read(text: string): void {
    this.#text += text;
    while (this.#text.length >= PART) {
      const gap = this.#text.lastIndexOf(' ', PART - 1);
      const end = gap > 0 ? gap : PART;
      this.#look(this.#text.slice(0, end));
      this.#text = this.#text.slice(end);
    }
  }

  /** The model marked something: the sentence that tells it. */
  marked(kind: NoticeKind, id: DirectiveId): string {
    return this.#tell(this.view.notices.named(id), kind, true);
  }

  /** A rule took something out, or put it right. */
  redacted(rule: RedactionRule, found: string): void {
    if (rule.replacement !== undefined) {
      this.#repaired.push({ concept: rule.id, found, preferred: rule.replacement });
      return;
    }
    const notice = this.view.notices.of(rule.id);
    if (!notice) this.#masked[rule.id] = (this.#masked[rule.id] ?? 0) + 1;
    else if (!this.#told.has(rule.id) && !this.#redacted.includes(notice)) this.#redacted.push(notice);
  }

  /** A clause came out of the converter: written anew in the place's script and words, or as it was. */
  converted(clause: Clause): void {
    if (clause.given !== clause.shown) this.#repaired.push({ concept: SCRIPT, ...changeOf(clause) });
  }

  /** Sentences still owed. A notice too many is a smaller fault than one missing: the promise must not hang on a model's obedience. */
  owed(): readonly string[] {
    const certain = this.#redacted.splice(0).filter(({ directive }) => !this.#told.has(directive));
    this.#cue(this.options.asked);
    this.#lookAtRest();
    return [
      ...certain.map((rule) => this.#tell(rule, 'omitted', true)),
      ...this.view.notices.rules
        .filter((rule) => this.#cued.has(rule) && !this.#told.has(rule.directive))
        .map((rule) => this.#tell(rule, rule.kind, false)),
    ];
  }

  #lookAtRest(): void {
    this.#look(this.#text);
    this.#text = '';
  }

  /** Terms and cues in a part of the text that no later part changes. */
  #look(text: string): void {
    this.#cue(text);
    for (const { rule, found } of this.view.terms.find(text)) {
      this.#terms.push({ concept: rule.concept, found, preferred: rule.preferred });
    }
    this.#lookAtScript(text);
  }

  /** Where the pack has nothing put right, what should be written otherwise is still told. */
  #lookAtScript(text: string): void {
    const { convert } = this.options;
    if (!convert || this.view.compiled.release.languageRule.repairsScript) return;
    const script = new Script(convert);
    for (const clause of [...script.push(text), ...script.end()]) {
      if (clause.given !== clause.shown) this.#terms.push({ concept: SCRIPT, ...changeOf(clause) });
    }
  }

  #cue(text: string): void {
    for (const rule of this.view.notices.cuedIn(text)) this.#cued.add(rule);
  }

  #tell(rule: ReadyNotice | undefined, kind: NoticeKind, certain: boolean): string {
    const { language } = this.options;
    const { unnamedNotice, noticeLink } = this.view.compiled.release;
    const sentences = rule ? (certain ? rule.text : rule.maybe) : unnamedNotice;
    const url = rule && this.options.portal ? `${this.options.portal}/rules/${rule.directive}` : null;
    const link = url ? ` [${textIn(noticeLink, language)}](${url})` : '';
    const text = textIn(sentences, language) + link;
    if (rule) this.#told.add(rule.directive);
    this.#notices.push({
      kind,
      directive: rule?.directive ?? null,
      certain,
      information: rule ? textIn(rule.information, language) : '',
      law: rule?.law ?? null,
      url,
      text,
    });
    return text;
  }
}
