import { asText, type Text } from '../i18n/index.ts';
import { canonicalJson, type SourcePosition, sha256 } from '../kernel/index.ts';

/**
 * A unit of a pack's words, directives apart: whatever else of it an author wrote that a model, an answer or a page may show, or that
 * decides how an answer is written.
 */
export interface PackWord {
  /** Where it is, for people and for signatures: `et-EE/language#style`. */
  readonly id: string;
  /** SHA-256 of all that the unit holds, as canonical JSON: a changed letter is another digest. */
  readonly sha256: string;
  /** Its texts as they are read, by language. */
  readonly texts: readonly Text[];
  readonly at: SourcePosition;
}

/** A unit as its section names it, without the pack's tag: `language#style`. */
export interface NamedWord {
  readonly id: string;
  /** All that the digest is over. */
  readonly value: unknown;
  readonly texts: readonly Text[];
  /** The file, and where known the line, that it stands in. */
  readonly at: { readonly file: string; readonly line?: number };
}

/** A unit that is one text. */
export const wordOf = (id: string, file: string, text: string | Text | undefined): readonly NamedWord[] =>
  text === undefined ? [] : [{ id, value: text, texts: [asText(text)], at: { file } }];

/** A unit that nobody reads in an answer and that changes answers: a value of a closed set, or several. */
export const settingOf = (
  id: string,
  file: string,
  value: string | readonly string[] | undefined,
): readonly NamedWord[] => (value === undefined ? [] : [{ id, value, texts: [], at: { file } }]);

/** Phrases by language, as texts. */
export const phraseTexts = (phrases: Readonly<Record<string, readonly string[]>>): readonly Text[] =>
  Object.entries(phrases).flatMap(([language, list]) => list.map((phrase) => ({ [language]: phrase })));

export const asPackWord = (tag: string, { id, value, texts, at }: NamedWord): PackWord => ({
  id: `${tag}/${id}`,
  sha256: sha256(canonicalJson(value)),
  texts,
  at: { file: at.file, line: at.line ?? 1, column: 1 },
});
