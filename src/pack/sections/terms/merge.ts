import type { ExchangedTerm } from './tbx.ts';

/** Terms that come into a pack, merged with those that it has; or the concepts that name no source. */
export type MergedTerms =
  | { readonly terms: readonly ExchangedTerm[]; readonly added: number; readonly replaced: number }
  | { readonly unsourced: readonly string[] };

/**
 * A concept that is there is replaced in its place, the others stay, new ones come last. A term without a web address as its source is
 * not taken: every fact of a pack has one.
 * @param source what stands for the source of an incoming term that names none; may be empty
 */
export function mergeTerms(
  existing: readonly ExchangedTerm[],
  incoming: readonly ExchangedTerm[],
  source: string,
): MergedTerms {
  const sourced = incoming.map((term) => ({ ...term, source: term.source || source }));
  const unsourced = sourced.filter((term) => !URL.canParse(term.source)).map(({ concept }) => concept);
  if (unsourced.length > 0) return { unsourced };
  const concepts = new Map([...existing, ...sourced].map((term) => [term.concept, term]));
  const known = new Set(existing.map(({ concept }) => concept));
  const replaced = incoming.filter(({ concept }) => known.has(concept)).length;
  return { terms: [...concepts.values()], added: incoming.length - replaced, replaced };
}
