/**
 * How a notice's matter stands in an answer: left out of it, or put into it. `mark`: the word by which the model marks it, `⟦omit:ID⟧`;
 * `encloses`: whether the mark stands before and after its matter (`⟦add:ID⟧ … ⟦/add⟧`), or in its place.
 */
export const NOTICE_KINDS = {
  omitted: { mark: 'omit', encloses: false },
  added: { mark: 'add', encloses: true },
} as const satisfies Readonly<Record<string, { readonly mark: string; readonly encloses: boolean }>>;

export type NoticeKind = keyof typeof NOTICE_KINDS;
/** A mark's name: `omit` of `⟦omit:ID⟧`. */
export type MarkName = (typeof NOTICE_KINDS)[NoticeKind]['mark'];

const isKind = (text: string): text is NoticeKind => Object.hasOwn(NOTICE_KINDS, text);
const KINDS: readonly NoticeKind[] = Object.keys(NOTICE_KINDS).filter(isKind);

/** In the order in which the model is told of them. */
export const MARK_NAMES: readonly MarkName[] = KINDS.map((kind) => NOTICE_KINDS[kind].mark);
/** Marks that enclose what they speak of. */
export const ENCLOSING: readonly MarkName[] = KINDS.filter((kind) => NOTICE_KINDS[kind].encloses).map(
  (kind) => NOTICE_KINDS[kind].mark,
);

/** The kind that a mark stands for, in small letters or capitals; `undefined` for what is no mark's name. */
export const kindOfMark = (name: string): NoticeKind | undefined =>
  KINDS.find((kind) => NOTICE_KINDS[kind].mark === name.toLowerCase());
