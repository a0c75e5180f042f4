import { textIn } from '../i18n/index.ts';
import type { DirectiveId, NoticeKind } from '../notices/index.ts';
import type { Citation } from '../pack/index.ts';
import type { Convert } from '../regions/index.ts';
import { type AnswerEvents, Channel, type NoticePlacement } from './channel.ts';
import type { RedactionRule } from './redact.ts';
import { type Clause, changeOf, Script } from './script.ts';
import type { ReadyNotice, View } from './view.ts';

/** A notice as the `endonym` field carries it. */
export interface Notice {
  readonly kind: NoticeKind;
  /** `null` when the model's mark named no directive that there is. */
  readonly directive: DirectiveId | null;
  /** Whether it was marked or taken out, or only its cues were in the exchange. */
  readonly certain: boolean;
  readonly information: string;
  readonly law: Citation | null;
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
 * One answer: its texts, each on its own way, and what they tell together. Marks become notices; an omission or addition
 * that law's cues make likely, and that no mark told, gets the weaker notice at the end.
 */
export class Answer implements AnswerEvents {
  readonly #notices: Notice[] = [];
  readonly #told = new Set<string>();
  readonly #terms: TermCheck[] = [];
  readonly #redacted: ReadyNotice[] = [];
  readonly #cued = new Set<string>();
  readonly #repaired: TermCheck[] = [];
  readonly #masked: Record<string, number> = {};
  #text = '';

  constructor(
    readonly view: View,
    readonly options: AnswerOptions,
  ) {}

  /** A text of this answer. */
  open(carry: NoticePlacement): Channel {
    const converts = this.view.release.release.languageRule.repairsScript ? this.options.convert : null;
    return new Channel(this.view, carry, carry === 'silent' || carry === 'aside' ? SILENT : this, converts);
  }

  /** No more text can carry a notice: what is still owed goes into the field alone. */
  end(): void {
    this.owed();
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get checks(): Checks {
    this.#lookAtRest();
    const masked = Object.keys(this.#masked).length > 0 ? { masked: this.#masked } : {};
    const repaired = this.#repaired.length > 0 ? { repaired: this.#repaired } : {};
    return { terms: this.#terms, ...masked, ...repaired };
  }

  read(text: string): void {
    this.#text += text;
    while (this.#text.length >= PART) {
      const gap = this.#text.lastIndexOf(' ', PART - 1);
      const end = gap > 0 ? gap : PART;
      this.#look(this.#text.slice(0, end));
      this.#text = this.#text.slice(end);
    }
  }

  mark(kind: NoticeKind, id: string): string {
    return this.#tell(this.#ruleOf(id), kind, true);
  }

  redacted(rule: RedactionRule, found: string): void {
    if (rule.replacement !== undefined) {
      this.#repaired.push({ concept: rule.id, found, preferred: rule.replacement });
      return;
    }
    const notice = this.view.notices.find(({ directive }) => directive === rule.id);
    if (!notice) this.#masked[rule.id] = (this.#masked[rule.id] ?? 0) + 1;
    else if (!this.#told.has(rule.id) && !this.#redacted.includes(notice)) this.#redacted.push(notice);
  }

  converted(clause: Clause): void {
    this.#repaired.push({ concept: SCRIPT, ...changeOf(clause) });
  }

  /** A notice too many is a smaller fault than one missing: the promise must not hang on a model's obedience. */
  owed(): readonly string[] {
    const certain = this.#redacted.splice(0).filter(({ directive }) => !this.#told.has(directive));
    this.#cue(this.options.asked);
    this.#lookAtRest();
    return [
      ...certain.map((rule) => this.#tell(rule, 'omitted', true)),
      ...this.view.notices
        .filter(({ directive }) => this.#cued.has(directive) && !this.#told.has(directive))
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
    if (!convert || this.view.release.release.languageRule.repairsScript) return;
    const script = new Script(convert);
    for (const clause of [...script.push(text), ...script.end()]) {
      if (clause.given !== clause.shown) this.#terms.push({ concept: SCRIPT, ...changeOf(clause) });
    }
  }

  #cue(text: string): void {
    if (text === '' || !this.view.cues?.test(text.toLowerCase())) return;
    for (const { directive, matcher } of this.view.notices) if (matcher?.test(text)) this.#cued.add(directive);
  }

  /** A mark cut off in the middle of its name still names a directive where only one begins so. */
  #ruleOf(id: string): ReadyNotice | undefined {
    const { notices } = this.view;
    const exact = notices.find(({ directive }) => directive === id);
    const begun = id === '' ? [] : notices.filter(({ directive }) => directive.startsWith(id));
    return exact ?? (begun.length === 1 ? begun[0] : undefined);
  }

  #tell(rule: ReadyNotice | undefined, kind: NoticeKind, certain: boolean): string {
    const { language } = this.options;
    const sentences = rule ? (certain ? rule.text : rule.maybe) : this.view.release.release.unnamedNotice;
    const url = rule && this.options.portal ? `${this.options.portal}/rules/${rule.directive}` : null;
    const link = url ? ` [${textIn(this.view.release.release.noticeLink, language)}](${url})` : '';
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

/** For texts that are no part of the answer. */
const SILENT: AnswerEvents = {
  mark: () => '',
  redacted: () => undefined,
  converted: () => undefined,
  owed: () => [],
  read: () => undefined,
};
