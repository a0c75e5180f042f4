import type { Wire } from '../models/index.ts';

/** An annotation with its places in the text changed, wherever they stand in it. */
export function placed(annotation: Wire, place: (at: number) => number): Wire {
  return Object.fromEntries(
    Object.entries(annotation).map(([key, value]) => {
      if ((key === 'start_index' || key === 'end_index') && typeof value === 'number') return [key, place(value)];
      return [key, key === 'url_citation' && value ? placed(value as Wire, place) : value];
    }),
  );
}
