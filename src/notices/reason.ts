import type { Branded } from '../kernel/index.ts';
import type { NoticeKind } from './kinds.ts';

/** A directive's name, as marks and notices have it: `et.law.gambling-advertising`. */
export type DirectiveId = Branded<'directive'>;

/** Why something is left out or added: what an author names under `notice:`, and what readers are told. */
export interface NoticeReasonDefinition {
  readonly name: string;
  readonly kind: NoticeKind;
  /** In English; other languages stand under `notice.<name>` and `notice.<name>.maybe`. */
  readonly certain: string;
  /** The weaker sentence, where the matter was at hand and nobody marked it. */
  readonly maybe: string;
}
