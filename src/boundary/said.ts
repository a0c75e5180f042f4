import type { Day } from '../kernel/index.ts';
import type { SpecId } from '../model-spec/index.ts';
import type { DirectiveId } from '../notices/index.ts';
import type { SureLanguage } from './words.ts';

/** What a person said of one directive under one release of the Model Spec, and signed. */
export interface Review {
  readonly directive: DirectiveId;
  /** Of the directive as it was read: an edited one needs another review. */
  readonly sha256: string;
  readonly spec: SpecId;
  readonly verdict: 'allowed' | 'refused';
  readonly on: Day;
  /** The name of the key that signed. */
  readonly by: string;
  /** The signed note (c2sp.org/signed-note), whole. */
  readonly statement: string;
}

/** Who judged a pack's words, by what instructions. */
export interface JudgedBy {
  readonly model: string;
  readonly prompt_sha256: string;
  readonly votes: number;
}

/** What others said of a pack's words: people who signed, and a judge who finds more in them than is declared. */
export interface Readings {
  readonly reviews: readonly Review[];
  /** `null` where some directive has no opinion that is still about its words: then the pack is unjudged. */
  readonly judgedBy: JudgedBy | null;
  /** What goes beyond the declared, by directive; those that agree are not here. */
  readonly beyond: ReadonlyMap<DirectiveId, readonly string[]>;
  /** Tells the language of words where it is plain; `null` where nobody can. */
  readonly languageOf: SureLanguage | null;
}

/** Nobody has read a word. */
export const UNREAD: Readings = { reviews: [], judgedBy: null, beyond: new Map(), languageOf: null };

/** The latest review of a directive under a spec; the stricter of two on one day. */
export const reviewFor = (reviews: readonly Review[], directive: string, spec: string): Review | undefined =>
  reviews
    .filter((review) => review.directive === directive && review.spec === spec)
    .sort((a, b) => (a.on === b.on ? (a.verdict === 'refused' ? -1 : 1) : a.on < b.on ? 1 : -1))[0];
