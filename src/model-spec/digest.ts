import { sha256 } from '../kernel/index.ts';
import type { Example } from './examples.ts';
import type { HeadedText } from './headings.ts';
import type { StatedPrinciple } from './principles.ts';
import type { Authority, Principle, Section, Spec } from './section.ts';
import { sketchOf } from './sketch.ts';

/**
 * Reads a Model Spec release's markdown.
 * @param id the release's date, `2025-12-18`
 * @throws {SpecError} with the line, when the text is not a release that Endonym understands
 */
export async function readSpec(markdown: string, id: string): Promise<{ spec: Spec; examples: readonly Example[] }> {
  // A Markdown parser is fifty modules, and most who ask about a spec only want a digest that is ready.
  const [{ readHeadings }, { readPrinciples }, { readExamples }] = await Promise.all([
    import('./headings.ts'),
    import('./principles.ts'),
    import('./examples.ts'),
  ]);
  const headings = readHeadings(markdown);
  const { redLines, commitments } = readPrinciples(headings);
  const spec: Spec = {
    id,
    authority_names: namesOf(headings),
    sections: headings.map((heading, index) => digestOf(heading, parentOf(headings, index))),
    red_lines: redLines.map(digestOfPrinciple),
    commitments: commitments.map(digestOfPrinciple),
  };
  return { spec, examples: headings.flatMap(readExamples) };
}

function digestOf(heading: HeadedText, parent: string | null): Section {
  const refs = [...heading.text.matchAll(/\[\?\]\(#([^)\s]+)\)/g)].map(([, id = '']) => id);
  const { id, title, depth, authority, tags } = heading;
  return {
    ...{ id, title, depth, parent, authority, tags },
    refs: [...new Set(refs)],
    sha256: sha256(heading.text),
    sketch: sketchOf(heading.text),
  };
}

const digestOfPrinciple = ({ id, text }: StatedPrinciple): Principle => ({ id, sha256: sha256(text) });

function parentOf(headings: readonly HeadedText[], index: number): string | null {
  const depth = headings[index]?.depth ?? 1;
  return headings.slice(0, index).findLast((earlier) => earlier.depth < depth)?.id ?? null;
}

function namesOf(headings: readonly HeadedText[]): Partial<Record<Authority, string>> {
  const renamed = headings.flatMap(({ authority, authorityName }) =>
    authority && authorityName && authority !== authorityName ? [[authority, authorityName] as const] : [],
  );
  return Object.fromEntries(renamed);
}
