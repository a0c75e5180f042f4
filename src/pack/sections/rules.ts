import type { z } from 'zod';
import { asDirective, type Directive, directives } from '../directive.ts';
import type { Located } from '../document.ts';
import { entry, sources } from '../field.ts';
import { type Section, section } from '../section.ts';

/** A file of directives and nothing else. */
export const rules = entry({ sources, directives });

/** The directives that stand in a file, each with its place. */
export function directivesIn(
  located: Located<{ readonly directives?: z.infer<typeof directives> }> | undefined,
): readonly Directive[] {
  if (!located) return [];
  const { value, at } = located;
  return (value.directives ?? []).map((written, index) => asDirective(written, at(['directives', index])));
}

/** A section that has directives and no other part. */
export const rulesSection = (name: string, starter: Section<object, never>['starter']): Section<object, never> => {
  const file = `${name}.yaml`;
  return section({
    name,
    files: { [file]: rules },
    read: (reader) => ({ part: {}, directives: directivesIn(reader.document(file, rules)) }),
    starter,
  });
};
