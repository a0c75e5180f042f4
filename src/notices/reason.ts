import type { NoticeKind } from './kinds.ts';

/** Why something is left out or added: what an author names under `notice:`, and what readers are told. */
export interface NoticeReasonDefinition {
  readonly name: string;
  readonly kind: NoticeKind;
  /** In English; other languages stand under `notice.<name>` and `notice.<name>.maybe`. */
  readonly certain: string;
  /** The weaker sentence, where the matter was at hand and nobody marked it. */
  readonly maybe: string;
}
