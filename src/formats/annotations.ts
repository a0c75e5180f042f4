import { isObject } from './json.ts';

/** An annotation with its places in the text changed, wherever they stand in it. */
export function remapAnnotation(annotation: unknown, place: (at: number) => number): unknown {
  if (!isObject(annotation)) return annotation;
  return Object.fromEntries(
    Object.entries(annotation).map(([key, value]) => {
      if ((key === 'start_index' || key === 'end_index') && typeof value === 'number') return [key, place(value)];
      return [key, key === 'url_citation' ? remapAnnotation(value, place) : value];
    }),
  );
}
