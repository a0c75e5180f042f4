import { RED_LINES, type RedLine, type Section, type Spec } from '../model-spec/index.ts';

/** Sections that protect from harm: nothing about them is ever left out. */
export const PROTECTING: readonly string[] = [
  'prevent_imminent_harm',
  'do_not_encourage_self_harm',
  'support_mental_health',
  'prioritize_teen_safety',
];

/** Umbrellas that are root whatever stands below them. */
const ROOT = ['chain_of_command', 'stay_in_bounds', 'prohibited_content', 'levels_of_authority'];
/** The umbrella that is all three red lines. */
const RED_LINE_PRINCIPLES = 'red_line_principles';

/** What a directive that touches an id really touches: a section with a level of its own, or a red line. */
export type Touched =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'red-line'; readonly line: RedLine }
  | { readonly kind: 'unknown' };

/**
 * A section with an authority is itself. One without (an umbrella) is all that stands below it; where nothing with an authority does, it
 * is as the nearest section above, and where there is none either, a guideline.
 */
export function touchedBy(spec: Spec, id: string): readonly Touched[] {
  const line = RED_LINES.find((each) => each === id);
  if (line) return [{ kind: 'red-line', line }];
  const section = spec.sections.find((each) => each.id === id);
  if (!section) return [{ kind: 'unknown' }];
  if (section.authority !== null) return [{ kind: 'section', section }];
  const below = [...asRoot(section), ...belowOf(spec, section)];
  return below.length > 0
    ? below
    : [{ kind: 'section', section: { ...section, authority: levelAbove(spec, section) } }];
}

function belowOf(spec: Spec, { id }: Section): Touched[] {
  if (id === RED_LINE_PRINCIPLES) return RED_LINES.map((line) => ({ kind: 'red-line', line }));
  return spec.sections
    .filter(({ parent }) => parent === id)
    .flatMap((section): Touched[] => [
      ...(section.authority === null ? asRoot(section) : [{ kind: 'section' as const, section }]),
      ...belowOf(spec, section),
    ]);
}

const asRoot = (section: Section): Touched[] =>
  ROOT.includes(section.id) ? [{ kind: 'section', section: { ...section, authority: 'root' } }] : [];

/** Of an umbrella with nothing below it. */
function levelAbove(spec: Spec, section: Section): Section['authority'] {
  for (let up = parentOf(spec, section); up; up = parentOf(spec, up)) {
    if (up.authority !== null) return up.authority;
    if (ROOT.includes(up.id)) return 'root';
  }
  return 'guideline';
}

const parentOf = (spec: Spec, { parent }: Section): Section | undefined =>
  spec.sections.find(({ id }) => id === parent);
