import type { z } from 'zod';
import type { SourcePosition } from '../../kernel/index.ts';
import { asDirective, type Directive, directives } from '../directive.ts';
import type { Located } from '../document.ts';
import { entry, sources } from '../field.ts';
import type { FileReader } from '../files.ts';
import { type Section, section } from '../section.ts';

/** A file of directives and nothing else. */
export const rules = entry({ sources, directives });

/** The directives that stand in a file, each with its place; patterns that are not proven to be fast enough are told at theirs. */
export function directivesIn(
  reader: FileReader,
  located: Located<{ readonly directives?: z.infer<typeof directives> }> | undefined,
): readonly Directive[] {
  if (!located) return [];
  const { value, at } = located;
  return (value.directives ?? []).map((written, index) => {
    for (const [nth, pattern] of (written.redact?.patterns ?? []).entries())
      provePattern(reader, pattern, at(['directives', index, 'redact', 'patterns', nth]));
    return asDirective(written, at(['directives', index]));
  });
}

/** Whoever serves the pack searches each answer by it, so a pattern that nobody proved is a fault like a slow one. */
function provePattern(reader: FileReader, pattern: string, at: SourcePosition): void {
  const code = reader.prover ? 'slow-pattern' : 'unproven-pattern';
  const expected = reader.prover ? reader.prover(pattern) : 'a reader that can prove patterns';
  if (expected !== null) reader.fault(code, at, `\`${pattern}\``, expected);
}

/** A section that has directives and no other part. */
export const rulesSection = (name: string, starter: Section<object, never>['starter']): Section<object, never> => {
  const file = `${name}.yaml`;
  return section({
    name,
    files: { [file]: rules },
    read: (reader) => ({ part: {}, directives: directivesIn(reader, reader.document(file, rules)) }),
    starter,
  });
};
