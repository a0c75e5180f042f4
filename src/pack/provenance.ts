import type { Pack } from './pack.ts';

/** How a value came into a child: its own, as the parent has it, in the parent's place, or the parent's alone and not taken over. */
export const ORIGINS = ['own', 'inherited', 'replaced', 'left'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One value of a pack and where it comes from. */
export interface Provenance {
  readonly kind: 'directive' | 'contact' | 'term' | 'outcome' | 'message';
  readonly id: string;
  readonly origin: Origin;
  /** Tag of the pack that says it. */
  readonly from: string;
  /** Where it stands, for what a person wrote line by line. */
  readonly at?: { readonly file: string; readonly line: number };
}

type Named = Omit<Provenance, 'origin' | 'from'> & { readonly value: unknown };

/** Every value of a pack, and of its parent what it does not share, in the pack's order. */
export function provenanceOf(pack: Pack, parent: Pack | undefined): readonly Provenance[] {
  const theirs = new Map(parent ? namedIn(parent).map((each) => [keyOf(each), each]) : []);
  const parentTag = parent?.tag ?? '';
  const present = namedIn(pack).map(({ value, ...named }): Provenance => {
    const before = theirs.get(keyOf(named));
    theirs.delete(keyOf(named));
    if (!before) return { ...named, origin: 'own', from: pack.tag };
    const same = JSON.stringify(before.value) === JSON.stringify(value);
    return { ...named, origin: same ? 'inherited' : 'replaced', from: same ? parentTag : pack.tag };
  });
  const left = [...theirs.values()].map(
    ({ value: _, at, ...named }): Provenance => ({
      ...named,
      ...(at && { at: { ...at, file: `${parentTag}/${at.file}` } }),
      origin: 'left',
      from: parentTag,
    }),
  );
  return [...present, ...left];
}

const keyOf = ({ kind, id }: Pick<Named, 'kind' | 'id'>): string => `${kind} ${id}`;

function namedIn({ directives, contacts, terms, curriculum, messages }: Pack): Named[] {
  return [
    // A position is written from the pack that is read, so it differs where the directive does not.
    ...directives.map(({ at, ...value }) => ({ kind: 'directive' as const, id: value.id, at, value })),
    ...contacts.map((value) => ({ kind: 'contact' as const, id: value.id, value })),
    ...terms.map(({ at, ...value }) => ({ kind: 'term' as const, id: value.concept, at, value })),
    ...curriculum.map((value) => ({ kind: 'outcome' as const, id: value.code || value.id, value })),
    ...Object.entries(messages).flatMap(([language, said]) =>
      Object.entries(said).map(([key, value]) => ({ kind: 'message' as const, id: `${language} ${key}`, value })),
    ),
  ];
}
