import type { Pack } from './pack.ts';
import type { NamedValue } from './section.ts';
import { SECTIONS } from './sections/index.ts';

/** How a value came into a child: its own, as the parent has it, in the parent's place, or the parent's alone and not taken over. */
const ORIGINS = ['own', 'inherited', 'replaced', 'left'] as const;
type Origin = (typeof ORIGINS)[number];

type Kind = 'directive' | ReturnType<(typeof SECTIONS)[number]['values']>[number]['kind'];

/** One value of a pack and where it comes from. */
export interface Provenance extends Omit<NamedValue<Kind>, 'value'> {
  readonly origin: Origin;
  /** Tag of the pack that says it. */
  readonly from: string;
}

/** Every value of a pack, and of its parent what it does not share, in the pack's order. */
function provenanceOf(pack: Pack, parent: Pack | undefined): readonly Provenance[] {
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

const keyOf = ({ kind, id }: Pick<Provenance, 'kind' | 'id'>): string => `${kind} ${id}`;

const namedIn = (pack: Pack): NamedValue<Kind>[] => [
  // A position is written from the pack that is read, so it differs where the directive does not.
  ...pack.directives.map(({ at, ...value }) => ({ kind: 'directive' as const, id: value.id, at, value })),
  ...SECTIONS.flatMap((section): readonly NamedValue<Kind>[] => section.values(pack)),
];

/** There are hundreds of each. */
const COUNTED: readonly Kind[] = ['outcome', 'message'];

/** Directives, contacts and terms by name; outcomes and messages by number. */
function describeProvenance(tag: string, parent: string | undefined, values: readonly Provenance[]): string {
  const lines = ORIGINS.flatMap((origin) => {
    const group = values.filter((value) => value.origin === origin);
    if (group.length === 0) return [];
    const named = group.filter(({ kind }) => !COUNTED.includes(kind));
    const counted = COUNTED.flatMap((kind) => {
      const count = group.filter((value) => value.kind === kind).length;
      return count > 0 ? [`  ${kind.padEnd(9)} ${count} of them`] : [];
    });
    return ['', `${origin} (${group.length}), from ${group[0]?.from}`, ...named.map(line), ...counted];
  });
  return [`${tag}${parent ? ` extends ${parent}` : ' extends no other pack'}`, ...lines].join('\n');
}

const line = ({ kind, id, at }: Provenance): string =>
  `  ${kind.padEnd(9)} ${id}${at ? `  ${at.file}:${at.line}` : ''}`;

/** Where each value of a pack comes from, as data and in words. */
export const provenance = { of: provenanceOf, describe: describeProvenance } as const;
