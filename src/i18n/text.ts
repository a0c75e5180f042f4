/** A text by BCP 47 tag; `und` where the author named no language. */
export type Text = Readonly<Record<string, string>>;

/** A text as an author writes it: one, or one for each language. */
export const asText = (value: string | Text): Text => (typeof value === 'string' ? { und: value } : value);

/** `et-EE`, not `et_EE` or `ET-ee`: the form that BCP 47 calls canonical. */
export function isCanonicalTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** A tag without script and region: `zh` of `zh-TW`. */
export const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** Which of a text's languages serves a reader of this one: it, or it without its region, or what there is; `und` where the author named none. */
export function languageIn(value: Text, language: string): string {
  return (
    [language, baseOf(language), 'und', 'en'].find((tag) => value[tag] !== undefined) ?? Object.keys(value)[0] ?? 'und'
  );
}

export const textIn = (value: Text, language: string): string => value[languageIn(value, language)] ?? '';
