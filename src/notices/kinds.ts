/** How a notice's matter stands in an answer: left out of it, or put into it. The mark that a model sets, and whether it encloses a text. */
export const NOTICE_KINDS = {
  omitted: { mark: 'omit', encloses: false },
  added: { mark: 'add', encloses: true },
} as const satisfies Readonly<Record<string, { readonly mark: string; readonly encloses: boolean }>>;

export type NoticeKind = keyof typeof NOTICE_KINDS;
/** A mark's name: `omit` of `⟦omit:ID⟧`. */
export type MarkName = (typeof NOTICE_KINDS)[NoticeKind]['mark'];

const kinds = Object.entries(NOTICE_KINDS) as readonly (readonly [NoticeKind, (typeof NOTICE_KINDS)[NoticeKind]])[];

export const MARK_NAMES: readonly MarkName[] = kinds.map(([, { mark }]) => mark);
/** Marks that enclose what they speak of: `⟦add:ID⟧ … ⟦/add⟧`. */
export const ENCLOSING: readonly MarkName[] = kinds.flatMap(([, { mark, encloses }]) => (encloses ? [mark] : []));

const BY_MARK: ReadonlyMap<string, NoticeKind> = new Map(kinds.map(([kind, { mark }]) => [mark, kind]));

export const markOf = (kind: NoticeKind): MarkName => NOTICE_KINDS[kind].mark;
export const kindOfMark = (mark: MarkName): NoticeKind => BY_MARK.get(mark) ?? 'omitted';
