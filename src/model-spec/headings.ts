import { fromMarkdown } from 'mdast-util-from-markdown';
import { SpecError } from './error.ts';
import { AUTHORITIES, type Authority } from './section.ts';

/** A heading with an id, and the text that is its own: up to the next heading with an id. */
export interface HeadedText {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly line: number;
  readonly authority: Authority | null;
  /** The level as the release spells it; `platform` is the older name of `root`. */
  readonly authorityName: string | null;
  readonly tags: readonly string[];
  readonly text: string;
}

const ATTRIBUTES = /\s*\{#([^\s}]+)([^}]*)\}\s*$/;

/**
 * The headings of a release's markdown. Markdown is read as markdown, so a `# comment` inside a code block is not a heading.
 * @throws {SpecError} for an authority nobody knows, or an id used twice
 */
export function readHeadings(markdown: string): readonly HeadedText[] {
  const source = markdown.replace(/\r\n?/g, '\n');
  const found = fromMarkdown(source).children.flatMap((node) => {
    if (node.type !== 'heading' || !node.position) return [];
    const { start, end } = node.position;
    const raw = source.slice(start.offset, end.offset);
    const attributes = ATTRIBUTES.exec(raw);
    return attributes ? [{ raw, attributes, depth: node.depth, line: start.line, start, end }] : [];
  });
  const seen = new Set<string>();
  return found.map(({ raw, attributes, depth, line, end }, index) => {
    const id = attributes[1] ?? '';
    if (seen.has(id)) throw new SpecError(line, `section \`${id}\` a second time`, 'each id once');
    seen.add(id);
    const next = found[index + 1];
    return {
      ...readAttributes(attributes[2] ?? '', line),
      id,
      depth,
      line,
      title: raw
        .slice(0, attributes.index)
        .replace(/^#+\s*/, '')
        .trim(),
      text: source.slice(end.offset, next?.start.offset).trim(),
    };
  });
}

function readAttributes(attributes: string, line: number): Pick<HeadedText, 'authority' | 'authorityName' | 'tags'> {
  const textValue = (name: string) => new RegExp(`(?:^|\\s)${name}=["']?([^\\s"']+)`).exec(attributes)?.[1] ?? null;
  const authorityName = textValue('authority');
  const tags = textValue('tags')?.split(',').filter(Boolean) ?? [];
  if (authorityName === null) return { authority: null, authorityName, tags };
  // Releases before 2025-09-12 call the highest level `platform`.
  const authority = authorityName === 'platform' ? 'root' : AUTHORITIES.find((level) => level === authorityName);
  if (!authority) {
    throw new SpecError(line, `authority \`${authorityName}\``, `one of ${AUTHORITIES.join(', ')} (or platform)`);
  }
  return { authority, authorityName, tags };
}
