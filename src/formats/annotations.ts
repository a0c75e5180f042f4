import type { Wire } from './wire.ts';

/** An annotation with its places in the text changed, wherever they stand in it. */
export function remapAnnotation(annotation: Wire, place: (at: number) => number): Wire {
  return Object.fromEntries(
    Object.entries(annotation).map(([key, value]) => {
      if ((key === 'start_index' || key === 'end_index') && typeof value === 'number') return [key, place(value)];
      return [key, key === 'url_citation' && value ? remapAnnotation(value as Wire, place) : value];
    }),
  );
}
