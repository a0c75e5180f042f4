import type { Readings, Review, Verdict } from '../boundary/index.ts';
import type { Catalogue, Text } from '../i18n/index.ts';
import type { Branded } from '../kernel/index.ts';
import type { SpecId } from '../model-spec/index.ts';
import type { DirectiveId, NoticeKind } from '../notices/index.ts';
import type { DirectiveFacts, Pack, Surface } from '../pack/index.ts';
import type { PersonalKind } from '../regions/index.ts';

/** One sentence for the model, and where it comes from. */
export interface Sentence {
  readonly text: string;
  /** The directive that asks for it; `null` for Endonym's own frame and for facts of the language. */
  readonly directive: DirectiveId | null;
  /** Where it stands in the pack; `null` for Endonym's own English, which stands in no file of the pack. */
  readonly file: string | null;
  readonly line: number | null;
  /** Said only where the deployment's audience is this one. */
  readonly audience?: 'under_18';
}

/** A part of the system message. Layers always come in the same order, so that a provider's prompt cache keeps its prefix. */
export interface Layer {
  readonly name: 'frame' | DirectiveFacts['basis'];
  readonly sha256: string;
  /** o200k tokens of the whole layer. */
  readonly tokens: number;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** A directive as it is published: what a notice is made of stands in its notice rule. */
export interface ReleasedDirective extends Omit<DirectiveFacts, 'at' | 'cues' | 'notice' | 'redact'> {
  readonly file: string;
  readonly line: number;
}

/** What turns a mark into a notice, and when a notice is owed without a mark. */
export interface NoticeRule {
  readonly directive: DirectiveId;
  readonly kind: NoticeKind;
  readonly information: Text;
  readonly law: NonNullable<DirectiveFacts['law']> | null;
  /** The sentence by language, Markdown. */
  readonly text: Readonly<Record<string, string>>;
  /** The weaker sentence: something may have been left out. */
  readonly maybe: Readonly<Record<string, string>>;
  /** A regular expression (flags `iu`) of the directive's cues in inflected forms; `null` where it has none. */
  readonly cues: string | null;
}

/** What the gateway takes out of answers by itself, for a directive. */
export interface RedactionPattern {
  readonly directive: DirectiveId;
  /** A regular expression (flags `iu`) without unbounded repetition. */
  readonly pattern: string;
}

/** What an answer's language may be. */
export interface LanguageRule {
  /** What the model is told when its first answer came in another language. */
  readonly retry: string;
  readonly script: string | null;
  /** Whether a deprecated term in its plain form is put right in the answer. */
  readonly repairsTerms: boolean;
  /** Whether an answer is written in the script and with the words of the place, where that is regular. */
  readonly repairsScript: boolean;
  readonly exceptions: readonly { readonly languages: readonly string[]; readonly cues: string | null }[];
}

/** What finds a deprecated term in its inflected forms. */
export interface TermRule {
  readonly concept: string;
  readonly preferred: string;
  readonly deprecated: readonly string[];
  readonly note: string;
  /** A regular expression (flags `iu`); `null` where nothing is deprecated. */
  readonly pattern: string | null;
}

/** A compiled pack. It holds no clock and no path: equal packs give equal releases on any machine, on any day. */
export interface Release {
  readonly format: 1;
  readonly tag: string;
  readonly name: Readonly<Record<string, string>>;
  readonly publisher: string;
  readonly description: Text;
  readonly accent: string | null;
  readonly complaints: Pack['complaints'] | null;
  readonly spec: SpecId;
  readonly surfaces: readonly Surface[];
  /** Languages in which it speaks to people, its own first. */
  readonly languages: readonly string[];
  readonly layers: readonly Layer[];
  readonly directives: readonly ReleasedDirective[];
  /** The model that was asked what the words do, and by which instructions; none where nobody asked one. */
  readonly judge?: NonNullable<Readings['judgedBy']>;
  /** Signed reviews that hold, under this release of the Model Spec or another; none where nobody signed any. */
  readonly reviews?: readonly Review[];
  /** Verdicts by surface, as they hold while each law is in force; the day is for whoever serves it. */
  readonly verdicts: Readonly<Record<Surface, readonly Verdict[]>>;
  readonly notices: readonly NoticeRule[];
  /** What the link from a notice to its directive's page is called, by language. */
  readonly noticeLink: Readonly<Record<string, string>>;
  /** What a notice says when the model's mark names no directive, by language. */
  readonly unnamedNotice: Readonly<Record<string, string>>;
  readonly terms: readonly TermRule[];
  readonly redactions: readonly RedactionPattern[];
  /** Personal data that is masked in answers. */
  readonly mask: readonly PersonalKind[];
  readonly languageRule: LanguageRule;
  readonly contacts: Pack['contacts'];
  readonly danger: string | null;
  readonly curriculum: Pack['curriculum'];
  readonly voice: Pack['voice'];
  readonly lexicon: string;
  readonly messages: Catalogue;
}

/** A release's name: SHA-256 of its canonical JSON, hex. */
export type ReleaseId = Branded<'release'>;

/** What a client calls a release that is served: `et-gymnasium`. */
export type DeploymentName = Branded<'deployment'>;

/** A release and its name. */
export interface Compiled {
  /** SHA-256 of the release's canonical JSON (RFC 8785), hex. */
  readonly id: ReleaseId;
  readonly release: Release;
}
